/// Finds every match of a query in one segment, with what its scores are made of.
///
/// Conditions are tried from the rarest to the most frequent, each only on what those before have left.
final class SegmentMatcher {
    /// Where a leaf occurs in documents for whose score it counts.
    struct LeafHits {
        var leaf: Int
        var hits: DocumentHits
    }

    let query: BoundQuery
    let segment: Int
    /// Whether hits of leaves are wanted.
    let scores: Bool
    let reader: ListReader
    private let cancellation: CancellationCheck

    let scope: SegmentScope
    var limit: Int { scope.documentCount }

    init(query: BoundQuery, segment: Int, scores: Bool, arena: PostingsArena, cancellation: CancellationCheck) {
        self.query = query
        self.segment = segment
        self.scores = scores
        scope = query.scopes[segment]
        reader = ListReader(scope: query.scopes[segment], filters: query.filters, arena: arena)
        self.cancellation = cancellation
    }

    /// The documents of `set` that match, deleted ones among them; `leaves` gets more, for documents outside it too.
    func matches(
        _ node: QueryNode,
        within set: DocumentSet,
        leaves: inout [LeafHits]
    ) throws(IndexError) -> DocumentSet {
        if set.isEmpty {
            return .empty
        }
        switch node {
        case .all: return set
        case .none: return .empty
        case .leaf(let leaf): return try matches(leaf: leaf, within: set, leaves: &leaves)
        case .keyword, .number, .missingKeyword, .missingNumber:
            return try test(node).map { documents(passing: $0, within: set) } ?? .empty
        case .keys(let keys): return try documents(ofKeys: keys).intersection(set, limit: limit)
        case .not(let inner):
            var unscored: [LeafHits] = []
            return set.subtracting(try matches(inner, within: set, leaves: &unscored), limit: limit)
        case .and(let parts): return try matches(all: parts, within: set, leaves: &leaves)
        case .or(let parts): return try matches(any: parts, within: set, leaves: &leaves)
        }
    }

    private func matches(
        all parts: [QueryNode],
        within set: DocumentSet,
        leaves: inout [LeafHits]
    ) throws(IndexError) -> DocumentSet {
        let costs = parts.map(estimate)
        var left = set
        for index in parts.indices.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
            left = try matches(parts[index], within: left, leaves: &leaves)
        }
        return left
    }

    /// A branch counts for the score only where all of it matches.
    private func matches(
        any parts: [QueryNode],
        within set: DocumentSet,
        leaves: inout [LeafHits]
    ) throws(IndexError) -> DocumentSet {
        var union = DocumentSet.empty
        for part in parts {
            var own: [LeafHits] = []
            let found = try matches(part, within: set, leaves: &own)
            if case .leaf = part {
                leaves += own
            } else {
                leaves += own.map { LeafHits(leaf: $0.leaf, hits: $0.hits.within(found)) }
            }
            union = union.union(found, limit: limit)
        }
        return union
    }

    private func matches(
        leaf number: Int,
        within set: DocumentSet,
        leaves: inout [LeafHits]
    ) throws(IndexError) -> DocumentSet {
        try cancellation.now()
        let found = try hits(ofLeaf: number, within: set)
        if scores, query.leaves[number].isScored {
            leaves.append(LeafHits(leaf: number, hits: found))
        }
        return .list(found.documents)
    }

    func hits(ofLeaf number: Int, within set: DocumentSet) throws(IndexError) -> DocumentHits {
        guard case .word(let word) = query.leaves[number].shape else {
            return try hits(ofPattern: number, within: set)
        }
        let lists = query.lists(ofWord: word, inSegment: segment)
        return try reader.hits(of: lists, weights: query.leaves[number].weights, within: set)
    }

    private func hits(ofPattern number: Int, within set: DocumentSet) throws(IndexError) -> DocumentHits {
        let leaf = query.leaves[number]
        if let found = try phraseHits(leaf, weights: query.leaves[number].weights, within: set) {
            return found
        }
        let candidates = try self.candidates(leaf.shape, within: set)
        var found = DocumentHits()
        guard !candidates.isEmpty else { return found }
        let matcher = try PatternMatcher(leaf, query: query, segment: segment, arena: reader.arena)
        for document in candidates.documents(limit: limit) {
            try cancellation.counting()
            let frequency = try matcher.frequency(in: document)
            if frequency > 0 {
                found.append(document, frequency)
            }
        }
        return found
    }

    /// Nil for a pattern that is no phrase without gaps, or whose words have several lists in a language.
    private func phraseHits(
        _ leaf: QueryLeaf,
        weights: FieldWeights,
        within set: DocumentSet
    ) throws(IndexError) -> DocumentHits? {
        guard case .phrase(let words, 0) = leaf.shape, let rows = query.rows(ofWords: words, inSegment: segment) else {
            return nil
        }
        var found = DocumentHits()
        for row in rows {
            guard row.allSatisfy({ $0.filter == nil }) else { return nil }
            var matcher = try PhraseMatcher(row, scope.segment, weights: weights, arena: reader.arena)
            found = found + (try matcher.hits(within: set, cancellation))
        }
        return found
    }

    /// Documents of the set that hold the words that the pattern can't do without.
    private func candidates(_ shape: PatternShape, within set: DocumentSet) throws(IndexError) -> DocumentSet {
        switch shape {
        case .word(let word):
            var lists = query.lists(ofWord: word, inSegment: segment)
            // What a filter takes away is seen when positions are compared.
            for index in lists.indices {
                lists[index].filter = nil
            }
            return .list(try reader.hits(of: lists, weights: .any, within: set).documents)
        case .phrase(let words, slop: _):
            let words = Set(words).sorted { (frequency(ofWord: $0), $0) < (frequency(ofWord: $1), $1) }
            var left = set
            for word in words where !left.isEmpty {
                left = try candidates(.word(word), within: left)
            }
            return left
        case .near(let one, let other, distance: _), .same(let one, let other):
            let first = estimate(one) <= estimate(other) ? one : other
            let second = estimate(one) <= estimate(other) ? other : one
            return try candidates(second, within: try candidates(first, within: set))
        case .anyOf(let shapes):
            var union = DocumentSet.empty
            for shape in shapes {
                union = union.union(try candidates(shape, within: set), limit: limit)
            }
            return union
        }
    }
}

// How many documents a part is likely to leave; which is tried first changes no answer.
extension SegmentMatcher {
    func frequency(ofWord word: Int) -> Int {
        query.lists(ofWord: word, inSegment: segment).reduce(0) { $0 + Int($1.info.documentFrequency) }
    }

    private func estimate(_ shape: PatternShape) -> Int {
        switch shape {
        case .word(let word): frequency(ofWord: word)
        case .phrase(let words, slop: _): words.reduce(limit) { min($0, frequency(ofWord: $1)) }
        case .near(let one, let other, distance: _), .same(let one, let other): min(estimate(one), estimate(other))
        case .anyOf(let shapes): shapes.reduce(0) { $0 + estimate($1) }
        }
    }

    func estimate(_ node: QueryNode) -> Int {
        switch node {
        case .all: limit
        case .none: 0
        case .leaf(let leaf): estimate(query.leaves[leaf].shape)
        case .keyword, .number, .missingKeyword, .missingNumber: limit / 4
        case .keys(let keys): keys.count
        case .not: limit
        case .and(let parts): parts.reduce(limit) { min($0, estimate($1)) }
        case .or(let parts): parts.reduce(0) { $0 + estimate($1) }
        }
    }
}

extension FieldWeights {
    /// For callers who only ask which documents are in a list.
    static let any = FieldWeights(Array(repeating: 1, count: fieldLimit))
}
