/// Parts a scope's groups of values into those that can be of one thing.
///
/// What one article, on one word, states with two values is two things: another day, a part, another event. And values that lie
/// far apart are hardly of one thing, unless different sides state them.
enum ScopeParts {
    /// A scope with more different values than this is a list of things, not one thing that is disputed.
    private static let mostGroups = 24
    /// How many times as much is far.
    private static let far = 2.0
    /// The same for magnitudes of earthquakes, which are logarithms.
    private static let farOnScale = 1.06

    /// Each part from the lowest value to the highest.
    static func parts(
        of groups: [[ComparedClaim]],
        _ topic: FigureTopic,
        independent: ([ComparedClaim]) -> Int
    ) -> [[[ComparedClaim]]] {
        guard groups.count > 1 else { return [groups] }
        guard groups.count <= mostGroups else { return groups.map { [$0] } }
        let weights = groups.map(independent)
        let order = groups.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
        var parts: [[Int]] = []
        for index in order {
            let home = parts.firstIndex { part in
                part.allSatisfy { !areApart(groups[$0], groups[index]) }
                    && part.contains { areOfOne(groups[min($0, index)], groups[max($0, index)], topic) }
            }
            if let home {
                parts[home].append(index)
            } else {
                parts.append([index])
            }
        }
        return parts.map { $0.sorted().map { groups[$0] } }
    }

    private static func areOfOne(_ low: [ComparedClaim], _ high: [ComparedClaim], _ topic: FigureTopic) -> Bool {
        let arePlain = low.contains(where: \.isOnly) && high.contains(where: \.isOnly)
        if isFar(low, high, topic) {
            return areSides(low, high) && (hasSides(topic) || topic.harm != nil && arePlain)
        }
        return arePlain || topic.harm == nil || !low.contains(where: \.isSmall) || !high.contains(where: \.isSmall)
    }

    /// Whether an article states both on one word.
    private static func areApart(_ left: [ComparedClaim], _ right: [ComparedClaim]) -> Bool {
        var voices: [Int: Set<String?>] = [:]
        for claim in left {
            voices[claim.order, default: []].insert(claim.claim.figure.claimant)
        }
        return right.contains { claim in
            guard let others = voices[claim.order] else { return false }
            let claimant = claim.claim.figure.claimant
            return others.contains { Claimants.canBeSame($0, claimant) }
        }
    }

    private static func isFar(_ low: [ComparedClaim], _ high: [ComparedClaim], _ topic: FigureTopic) -> Bool {
        let top = low.map(\.range.core.upperBound).max() ?? 0
        let bottom = high.map(\.range.core.lowerBound).min() ?? 0
        return bottom > top * (isLogarithmic(topic) ? farOnScale : far)
    }

    private static func isLogarithmic(_ topic: FigureTopic) -> Bool {
        topic.thing == "magnitud" || topic.details.contains("magnitud")
    }

    /// What sides are wont to dispute: each other's losses, how many marched.
    private static func hasSides(_ topic: FigureTopic) -> Bool {
        topic.harm != nil && !topic.whose.isEmpty || topic.thing == "protester"
    }

    /// Whether both are on somebody's word, and not on the same.
    private static func areSides(_ left: [ComparedClaim], _ right: [ComparedClaim]) -> Bool {
        let claimants = named(left)
        let others = named(right)
        return !claimants.isEmpty && !others.isEmpty
            && claimants.allSatisfy { one in others.allSatisfy { !Claimants.canBeSame(one, $0) } }
    }

    /// Claimants that are looked at for that.
    private static let heard = 16

    private static func named(_ claims: [ComparedClaim]) -> ArraySlice<String> {
        Set(claims.compactMap(\.claim.figure.claimant)).sorted().prefix(heard)
    }
}
