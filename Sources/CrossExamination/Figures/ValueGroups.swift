/// Groups claims by value: those of a group all agree with each other within their rounding.
enum ValueGroups {
    /// Members that a new one must agree with; more different values that all agree are not to be expected.
    private static let compared = 64

    /// From the lowest value to the highest.
    static func groups(of claims: [ComparedClaim]) -> [[ComparedClaim]] {
        var groups: [[ComparedClaim]] = []
        for claim in claims.sorted(by: precedes) {
            if let last = groups.last, last.suffix(compared).allSatisfy({ $0.range.agrees(with: claim.range) }) {
                groups[groups.count - 1].append(claim)
            } else {
                groups.append([claim])
            }
        }
        return groups
    }

    private static func precedes(_ left: ComparedClaim, _ right: ComparedClaim) -> Bool {
        let (first, second) = (left.range.core, right.range.core)
        if first != second {
            return (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
        }
        if left.range.step != right.range.step {
            return left.range.step < right.range.step
        }
        if left.order != right.order {
            return left.order < right.order
        }
        return left.claim.figure.span.lowerBound < right.claim.figure.span.lowerBound
    }
}
