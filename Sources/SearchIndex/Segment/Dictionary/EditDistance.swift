/// How far the beginnings of a text are from those of a pattern, character by character (Unicode scalars).
///
/// Counts insertions, deletions, replacements and swaps of two neighbours, no part edited twice ("optimal string alignment", as other engines
/// count). Keeps one row of the table for each character of the text, so that texts with a common beginning share rows; of a row only the cells within `edits` of the diagonal.
struct EditDistance: ~Copyable {
    /// The most edits it can tell.
    static let maximalEdits = 2

    private let edits: Int
    private let pattern: [UInt32]
    /// Rows of eight cells; cell t of row i is the distance of the text's first i characters and the pattern's first i − edits + t.
    private let rows: UnsafeMutablePointer<SIMD8<UInt8>>
    private let scalars: UnsafeMutablePointer<UInt32>
    /// Where each row's character ends in the text's bytes.
    private let ends: UnsafeMutablePointer<Int>
    private let rowLimit: Int
    /// Characters of the text that have rows.
    private var depth = 0
    /// How many bytes of the text are further from the pattern than allowed, whatever follows them; nil when none are known.
    private(set) var hopelessLength: Int?

    private static let far: UInt8 = 100

    init(from pattern: UnsafeBufferPointer<UInt8>, edits: Int) {
        self.edits = max(0, min(edits, Self.maximalEdits))
        self.pattern = Scalars(pattern).map { $0 }
        rowLimit = self.pattern.count + self.edits + 2
        rows = .allocate(capacity: rowLimit)
        scalars = .allocate(capacity: rowLimit)
        ends = .allocate(capacity: rowLimit)
        var first = SIMD8(repeating: Self.far)
        for column in 0...min(self.edits, self.pattern.count) {
            first[self.edits + column] = UInt8(column)
        }
        rows[0] = first
        ends[0] = 0
        scalars[0] = 0
    }

    deinit {
        rows.deallocate()
        scalars.deallocate()
        ends.deallocate()
    }

    /// The distance of a text, whose first `shared` bytes are those of the text before; nil when it is more than allowed.
    mutating func distance(to text: UnsafeBufferPointer<UInt8>, shared: Int) -> Int? {
        if let hopelessLength, hopelessLength <= shared { return nil }
        hopelessLength = nil
        while depth > 0, ends[depth] > shared {
            depth -= 1
        }
        var place = ends[depth]
        while place < text.count {
            let scalar = Scalars.next(text, &place)
            depth += 1
            scalars[depth] = scalar
            ends[depth] = place
            rows[depth] = nextRow()
            if rows[depth].min() > UInt8(edits) {
                hopelessLength = place
                return nil
            }
        }
        let cell = pattern.count - depth + edits
        guard cell >= 0, cell <= 2 * edits, rows[depth][cell] <= UInt8(edits) else { return nil }
        return Int(rows[depth][cell])
    }

    /// Row `depth` from the two before it.
    @inline(__always)
    private func nextRow() -> SIMD8<UInt8> {
        let (scalar, above) = (scalars[depth], rows[depth - 1])
        var row = SIMD8(repeating: Self.far)
        for cell in 0...2 * edits {
            let column = depth - edits + cell
            guard column >= 0, column <= pattern.count else { continue }
            var best = cell < 2 * edits ? above[cell + 1] + 1 : Self.far
            if cell > 0 { best = min(best, row[cell - 1] + 1) }
            if column > 0 {
                best = min(best, above[cell] + (pattern[column - 1] == scalar ? 0 : 1))
                if column > 1, depth > 1, pattern[column - 2] == scalar, pattern[column - 1] == scalars[depth - 1] {
                    best = min(best, rows[depth - 2][cell] + 1)
                }
            }
            row[cell] = best
        }
        return row
    }
}
