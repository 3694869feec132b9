/// Gathers the documents of a block and finds the impacts that bound them.
///
/// For each length code the highest frequency is kept; going from short to long, those that exceed all before are the Pareto frontier.
struct ImpactFrontier {
    /// Highest frequency code by length code.
    private let best: UnsafeMutablePointer<UInt8>
    private var lowest = 255
    private var highest = 0

    /// `best` are 256 zeros that outlive this.
    init(best: UnsafeMutablePointer<UInt8>) {
        self.best = best
    }

    @inline(__always)
    mutating func add(frequencyCode: UInt8, lengthCode: UInt8) {
        let length = Int(lengthCode)
        if frequencyCode > best[length] { best[length] = frequencyCode }
        if length < lowest { lowest = length }
        if length > highest { highest = length }
    }

    /// The four impacts of all that was added since the last call; also adds what bounds them to a coarser frontier.
    mutating func take(addingTo coarser: inout ImpactFrontier) -> ImpactSet {
        takeFrontier { frontier in
            for impact in frontier { coarser.add(frequencyCode: impact.frequencyCode, lengthCode: impact.lengthCode) }
        }
    }

    /// The four impacts of all that was added since the last call.
    mutating func take() -> ImpactSet { takeFrontier { _ in } }

    private mutating func takeFrontier(_ body: (UnsafeMutableBufferPointer<Impact>) -> Void) -> ImpactSet {
        guard lowest <= highest else { return ImpactSet(bytes: .zero) }
        return withUnsafeTemporaryAllocation(of: Impact.self, capacity: highest - lowest + 1) { found in
            var count = 0
            var most: UInt8 = 0
            for length in lowest...highest {
                if best[length] > most {
                    most = best[length]
                    found.initializeElement(at: count, to: Impact(frequencyCode: most, lengthCode: UInt8(length)))
                    count += 1
                }
                best[length] = 0
            }
            lowest = 255
            highest = 0
            let frontier = UnsafeMutableBufferPointer(rebasing: found[0..<count])
            body(frontier)
            return Self.reduced(frontier)
        }
    }

    /// At most four of a frontier by rising frequency: neighbours are merged into one that bounds both, those first that then bound least loosely.
    private static func reduced(_ frontier: UnsafeMutableBufferPointer<Impact>) -> ImpactSet {
        var count = frontier.count
        guard let last = frontier.last else { return ImpactSet(bytes: .zero) }
        // Any average will do for comparing; that of the documents at hand is near the truth.
        let average =
            0.5 * (Float(LengthCode.decode(frontier[0].lengthCode)) + Float(LengthCode.decode(last.lengthCode))) + 1
        func worth(_ frequencyCode: UInt8, _ lengthCode: UInt8) -> Float {
            let frequency = Float(FrequencyCode.decode(frequencyCode))
            return frequency / (frequency + 0.3 + 0.9 * Float(LengthCode.decode(lengthCode)) / average)
        }
        while count > 4 {
            var place = 0
            var least = Float.infinity
            for index in 0..<count - 1 {
                let low = frontier[index]
                let high = frontier[index + 1]
                let both = worth(high.frequencyCode, low.lengthCode)
                let loss =
                    both - max(worth(low.frequencyCode, low.lengthCode), worth(high.frequencyCode, high.lengthCode))
                if loss < least {
                    least = loss
                    place = index
                }
            }
            frontier[place].frequencyCode = frontier[place + 1].frequencyCode
            for index in place + 1..<count - 1 { frontier[index] = frontier[index + 1] }
            count -= 1
        }
        var bytes = SIMD8<UInt8>.zero
        for place in 0..<4 {
            let impact = frontier[min(place, count - 1)]
            bytes[2 * place] = impact.frequencyCode
            bytes[2 * place + 1] = impact.lengthCode
        }
        return ImpactSet(bytes: bytes)
    }
}
