/// How far the beginnings of a text are from those of a pattern, character by character (Unicode scalars).
///
/// Counts insertions, deletions, replacements and swaps of two neighbours, no part edited twice ("optimal string alignment", as other engines
/// count). A state after each character of the text says which beginnings of the pattern are within 0, 1 and 2 edits, a bit for each length
/// (Wu and Manber, "Fast text searching allowing errors", 1992, with swaps); texts with a common beginning share states.
struct EditAutomaton<Bits: FixedWidthInteger & UnsignedInteger>: ~Copyable {
    private struct State {
        /// Bit j of each: the pattern's first j characters are within 0, 1 or 2 edits of the text so far.
        var within0: Bits
        var within1: Bits
        var within2: Bits
        /// Where in the pattern the character that led here stands.
        var matches: Bits
        /// Where that character ends in the text's bytes.
        var end: Int
    }

    /// The longest pattern, in characters.
    static var maximalLength: Int { Bits.bitWidth - 1 }

    private let edits: Int
    private let length: Int
    /// Where in the pattern each ASCII character stands.
    private let ascii: UnsafeMutablePointer<Bits>
    private let others: [UInt32: Bits]
    private let states: UnsafeMutablePointer<State>
    /// Characters of the text that have states.
    private var depth = 0
    /// How many bytes of the text are further from the pattern than allowed, whatever follows them; nil when none are known.
    private(set) var hopelessLength: Int?

    /// The pattern has at most ``maximalLength`` characters; `edits` is 0 to 2.
    init(from pattern: [UInt32], edits: Int) {
        self.edits = edits
        length = pattern.count
        ascii = .allocate(capacity: 128)
        ascii.initialize(repeating: 0, count: 128)
        var others: [UInt32: Bits] = [:]
        for (place, scalar) in pattern.enumerated() {
            if scalar < 128 {
                ascii[Int(scalar)] |= 1 << Bits(place)
            } else {
                others[scalar, default: 0] |= 1 << Bits(place)
            }
        }
        self.others = others
        // A text with more characters than these is hopeless before it gets here.
        states = .allocate(capacity: pattern.count + edits + 2)
        let (one, two): (Bits, Bits) = (edits > 0 ? 3 : 0, edits > 1 ? 7 : 0)
        states.initialize(to: State(within0: 1, within1: one, within2: two, matches: 0, end: 0))
    }

    deinit {
        ascii.deallocate()
        states.deallocate()
    }

    /// The distance of a text, whose first `shared` bytes are those of the text before; nil when it is more than allowed.
    @inline(__always)
    mutating func distance(to text: UnsafeBufferPointer<UInt8>, shared: Int) -> Int? {
        if let hopelessLength, hopelessLength <= shared { return nil }
        hopelessLength = nil
        while depth > 0, states[depth].end > shared {
            depth -= 1
        }
        var place = states[depth].end
        while place < text.count {
            let matches = matches(Scalars.next(text, &place))
            guard let next = state(after: matches, end: place) else {
                hopelessLength = place
                return nil
            }
            depth += 1
            states[depth] = next
        }
        let (state, whole) = (states[depth], Bits(1) << Bits(length))
        if state.within0 & whole != 0 { return 0 }
        if state.within1 & whole != 0 { return 1 }
        return state.within2 & whole != 0 ? 2 : nil
    }

    @inline(__always)
    private func matches(_ scalar: UInt32) -> Bits {
        scalar < 128 ? ascii[Int(scalar)] : others[scalar] ?? 0
    }

    /// The state after a character that stands at these places of the pattern; nil when no beginning of the pattern is within the edits.
    @inline(__always)
    private func state(after matches: Bits, end: Int) -> State? {
        let now = states[depth]
        let before = depth > 0 ? states[depth - 1] : State(within0: 0, within1: 0, within2: 0, matches: 0, end: 0)
        let within0 = (now.within0 & matches) << 1
        var (within1, within2): (Bits, Bits) = (0, 0)
        if edits > 0 {
            let swapped = ((((before.within0 & matches) << 1) & now.matches) << 1)
            within1 = (now.within1 & matches) << 1 | now.within0 | (now.within0 | within0) << 1 | swapped
        }
        if edits > 1 {
            let swapped = ((((before.within1 & matches) << 1) & now.matches) << 1)
            within2 = (now.within2 & matches) << 1 | now.within1 | (now.within1 | within1) << 1 | swapped
        }
        // Beginnings longer than the pattern are none.
        let all = ~Bits.zero >> Bits(Bits.bitWidth - 1 - length)
        guard (within0 | within1 | within2) & all != 0 else { return nil }
        return State(
            within0: within0 & all,
            within1: within1 & all,
            within2: within2 & all,
            matches: matches,
            end: end
        )
    }
}
