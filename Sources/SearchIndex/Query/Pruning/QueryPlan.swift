/// What kind of query it is, where that allows to find the best without looking at every match.
struct QueryPlan {
    enum Ranking {
        case one(Int)
        /// Leaves in the order of the query; a document needs all of them.
        case all([Int])
        /// Leaves in the order of the query; a document needs one of them.
        case any([Int])
    }

    /// Nil for trees whose matches have all to be looked at.
    var ranking: Ranking?
    /// What else must hold, and adds nothing to scores.
    var filters: [QueryNode] = []

    init(_ prepared: PreparedQuery) {
        let parts: [QueryNode] = if case .and(let parts) = prepared.root { parts } else { [prepared.root] }
        var leaves: [Int] = []
        var alternatives: [[Int]] = []
        for part in parts {
            switch part {
            case .leaf(let leaf):
                if prepared.leaves[leaf].isScored {
                    leaves.append(leaf)
                } else {
                    filters.append(part)
                }
            case .or(let branches):
                let found = branches.compactMap(Self.leaf)
                if found.count == branches.count, found.allSatisfy({ prepared.leaves[$0].isScored }) {
                    alternatives.append(found)
                } else if !prepared.adds(part) {
                    filters.append(part)
                } else {
                    return
                }
            case .and: return
            case .all, .none, .keyword, .number, .missingKeyword, .missingNumber, .keys, .not: filters.append(part)
            }
        }
        if alternatives.isEmpty, !leaves.isEmpty {
            ranking = leaves.count == 1 ? .one(leaves[0]) : .all(leaves)
        } else if alternatives.count == 1, leaves.isEmpty {
            ranking = .any(alternatives[0])
        }
    }

    private static func leaf(_ node: QueryNode) -> Int? {
        if case .leaf(let leaf) = node { leaf } else { nil }
    }
}

extension PreparedQuery {
    /// Whether a text pattern in it counts for scores.
    fileprivate func adds(_ node: QueryNode) -> Bool {
        switch node {
        case .leaf(let leaf): leaves[leaf].isScored
        case .and(let parts), .or(let parts): parts.contains(where: adds)
        case .all, .none, .keyword, .number, .missingKeyword, .missingNumber, .keys, .not: false
        }
    }
}
