/// How much of each other two texts hold.
package struct CopyMatch: Sendable, Equatable {
    /// Share of the smaller text's distinct shingles that are in the other, 0 to 1.
    package let containment: Double
    /// Share of the distinct shingles of both that are in both, 0 to 1: near 1 for one text printed twice.
    package let resemblance: Double

    package init(containment: Double, resemblance: Double) {
        self.containment = containment
        self.resemblance = resemblance
    }
}

extension CopyText {
    /// Less in common is no copy.
    package static let leastContainment = 0.5
    /// The same for texts of about one length. Neither of them is a trimmed one, so what they don't share was written anew:
    /// as this year's invitation on the pattern of last year's.
    static let leastOfOneLength = 0.55
    /// What one of them may have more, as a share.
    private static let oneLength = 1.25
    /// With more in common it is a copy, whatever differs: a figure that was corrected is what one wants to see.
    static let sureContainment = 0.8

    /// How much of each other two texts hold, copies or not. Two short texts hold all or nothing.
    package func match(_ other: CopyText) -> CopyMatch {
        if words == other.words {
            let same = words.isEmpty ? 0.0 : 1.0
            return CopyMatch(containment: same, resemblance: same)
        }
        let shared = Double(Self.common(shingles, other.shingles))
        let least = Double(min(shingles.count, other.shingles.count))
        guard least > 0 else { return CopyMatch(containment: 0, resemblance: 0) }
        let all = Double(shingles.count + other.shingles.count) - shared
        return CopyMatch(containment: shared / least, resemblance: shared / all)
    }

    /// The link between two texts one of which repeats the other whole or in good part; nil where neither does, or where
    /// all that they share is a formula.
    package func copyLink(_ other: CopyText) -> CopyMatch? {
        let match = match(other)
        guard match.containment >= leastContainment(with: other) else { return nil }
        if match.containment < Self.sureContainment, sharesFormulaOnly(other) {
            return nil
        }
        return match
    }

    private func leastContainment(with other: CopyText) -> Double {
        let (least, most) = (min(shingles.count, other.shingles.count), max(shingles.count, other.shingles.count))
        return Double(most) <= Self.oneLength * Double(least) ? Self.leastOfOneLength : Self.leastContainment
    }

    /// The smaller text decides; of two of one size both.
    private func sharesFormulaOnly(_ other: CopyText) -> Bool {
        if shingles.count <= other.shingles.count, !FormulaRule(self, sharedWith: other).applies {
            return false
        }
        return other.shingles.count > shingles.count || FormulaRule(other, sharedWith: self).applies
    }

    private static func common(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var (place, otherPlace, count) = (0, 0, 0)
        while place < one.count, otherPlace < other.count {
            let (left, right) = (one[place], other[otherPlace])
            count += left == right ? 1 : 0
            place += left <= right ? 1 : 0
            otherPlace += right <= left ? 1 : 0
        }
        return count
    }
}
