/// What kind of query it is, where that allows to find the best without looking at every match.
struct QueryPlan: Sendable {
    enum Ranking: Sendable {
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

    init(_ root: QueryNode, leaves all: [QueryLeaf]) {
        let parts: [QueryNode] = if case .and(let parts) = root { parts } else { [root] }
        var leaves: [Int] = []
        var alternatives: [[Int]] = []
        for part in parts {
            switch part {
            case .leaf(let leaf):
                if all[leaf].isScored {
                    leaves.append(leaf)
                } else {
                    filters.append(part)
                }
            case .or(let branches):
                let found = branches.compactMap(Self.leaf)
                if found.count == branches.count, found.allSatisfy({ all[$0].isScored }) {
                    alternatives.append(found)
                } else if !Self.adds(part, all) {
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

    /// Whether a text pattern in it counts for scores.
    private static func adds(_ node: QueryNode, _ leaves: [QueryLeaf]) -> Bool {
        switch node {
        case .leaf(let leaf): leaves[leaf].isScored
        case .and(let parts), .or(let parts): parts.contains { adds($0, leaves) }
        case .all, .none, .keyword, .number, .missingKeyword, .missingNumber, .keys, .not: false
        }
    }
}
