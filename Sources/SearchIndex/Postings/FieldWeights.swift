/// What a word counts in each text field; a field that a query leaves out weighs nothing.
struct FieldWeights: Equatable, Sendable {
    /// How many text fields a schema may have.
    static let fieldLimit = 4

    /// Weights in schema order; those past the last field are 0.
    var byField: SIMD4<UInt32>
    /// The long field: the last of the schema, whose counts are not stored.
    var lastField: Int

    /// Weights in schema order, one to four of them.
    init(_ weights: [Int]) {
        byField = .zero
        for (field, weight) in weights.prefix(Self.fieldLimit).enumerated() {
            byField[field] = UInt32(clamping: weight)
        }
        lastField = max(0, min(weights.count, Self.fieldLimit) - 1)
    }

    /// These weights for a query of some fields only.
    func restricted(to isWanted: (Int) -> Bool) -> FieldWeights {
        var copy = self
        for field in 0..<Self.fieldLimit where !isWanted(field) { copy.byField[field] = 0 }
        return copy
    }

    /// Σ weight × count of one document; `counts` of the last field is what the others leave of the frequency.
    func weighted(frequency: UInt32, counts: SIMD4<UInt32>) -> UInt32 {
        var sum: UInt64 = 0
        var inLast = UInt64(frequency)
        for field in 0..<lastField {
            let count = UInt64(counts[field])
            sum &+= count &* UInt64(byField[field])
            inLast = inLast > count ? inLast - count : 0
        }
        return UInt32(clamping: sum &+ inLast &* UInt64(byField[lastField]))
    }
}
