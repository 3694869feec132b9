/// A matching article, with all that its place in the list depends on.
struct MatchedArticle: Sendable {
    var row: Int64
    var key: Int64
    var published: Int64?
    var seen: Int64
    /// Of the articles of one group only the best is listed.
    var group: Int64
    var outlet: String?
    /// Higher is better; 0 where the query has no words.
    var score: Double
}

/// Puts matches in order: what is unknown comes last, and ties always break the same way (newest first, then by id).
struct ArticleRanking: Sendable {
    let order: SearchOrder
    let isReversed: Bool

    func precedes(_ one: MatchedArticle, _ other: MatchedArticle) -> Bool {
        switch order {
        case .relevance:
            if one.score != other.score {
                return (one.score > other.score) != isReversed
            }
        case .date:
            if let decided = compare(one.published, other.published, descends: true) {
                return decided
            }
            return one.key < other.key
        case .seen:
            if one.seen != other.seen {
                return (one.seen > other.seen) != isReversed
            }
        case .outlet:
            if let decided = compare(one.outlet, other.outlet, descends: false) {
                return decided
            }
        }
        if one.published != other.published {
            return (one.published ?? .min) > (other.published ?? .min)
        }
        return one.key < other.key
    }

    /// Nil for equal values; unknown ones stay last when the order is reversed.
    private func compare<Value: Comparable>(_ one: Value?, _ other: Value?, descends: Bool) -> Bool? {
        guard one != other else { return nil }
        guard let one else { return false }
        guard let other else { return true }
        return (one > other) == (descends != isReversed)
    }

    /// The best of each group.
    func representatives(of matches: [MatchedArticle]) -> [MatchedArticle] {
        var best: [MatchedArticle] = []
        var places: [Int64: Int] = [:]
        best.reserveCapacity(matches.count)
        for match in matches {
            if let place = places[match.group] {
                if precedes(match, best[place]) {
                    best[place] = match
                }
            } else {
                places[match.group] = best.count
                best.append(match)
            }
        }
        return best
    }

    /// The best `count` in order; keeps at most twice as many at a time, so that a short list of many matches is cheap.
    func best(_ count: Int, of matches: [MatchedArticle]) -> [MatchedArticle] {
        guard count > 0 else { return [] }
        guard count < matches.count / 4 else {
            return Array(matches.sorted(by: precedes).prefix(count))
        }
        var kept: [MatchedArticle] = []
        var worst: MatchedArticle?
        for match in matches {
            if let worst, !precedes(match, worst) {
                continue
            }
            kept.append(match)
            if kept.count >= 2 * count {
                kept.sort(by: precedes)
                kept.removeSubrange(count...)
                worst = kept.last
            }
        }
        return Array(kept.sorted(by: precedes).prefix(count))
    }
}
