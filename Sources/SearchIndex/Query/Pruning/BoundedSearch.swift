/// Finds the best where the score comes first, by looking only at what can be among them.
struct BoundedSearch {
    /// Filters that leave less than one in so many documents are better looked at document by document.
    private static let selectiveFilter = 16
    /// Documents tried to learn how selective a test is.
    private static let sampleCount = 64

    private let search: Search
    private let query: BoundQuery
    private let ranking: QueryPlan.Ranking
    private let filters: [QueryNode]

    /// Nil for queries that need every match looked at.
    init?(_ search: Search) {
        guard let ranking = search.query.content.plan.ranking,
            search.query.content.leaves.count <= SearchLimits.boundedLeaves
        else { return nil }
        self.search = search
        self.ranking = ranking
        query = search.query
        filters = search.query.content.plan.filters
    }

    /// In their order.
    func best() throws(IndexError) -> [TopDocuments.Entry] {
        var best = BestMatches(
            order: search.order,
            limit: search.bestCount,
            collapse: search.collapse,
            leafCount: query.content.leaves.count
        )
        for segment in query.scopes.indices where mayMatch(segment) {
            try query.reading(segment) { scope throws(IndexError) in
                try search.cancellation.now()
                search.arena.reset()
                try run(SegmentWork(search, segment), scope, &best)
            }
        }
        return best.top.sorted()
    }

    private func run(_ work: SegmentWork, _ scope: SegmentScope, _ best: inout BestMatches) throws(IndexError) {
        if filters.isEmpty {
            try best.begin(scope, number: work.segment)
        } else if try !beginFiltered(work, scope, &best) {
            return
        }
        switch ranking {
        case .one(let leaf): try work.best(of: leaf, &best)
        case .any(let leaves): try work.best(ofAny: leaves, &best)
        case .all(let leaves):
            if try !work.best(ofAll: leaves, &best) {
                try takeAll(work, scope, &best)
            }
        }
    }

    /// Tests of columns wait until a document is one of the best, unless they leave few; false where all is done.
    private func beginFiltered(
        _ work: SegmentWork,
        _ scope: SegmentScope,
        _ best: inout BestMatches
    ) throws(IndexError) -> Bool {
        let matcher = search.matcher(ofSegment: work.segment)
        var tests: [DocumentTest] = []
        var set = DocumentSet.all
        for filter in filters {
            if let test = try matcher.test(filter) {
                guard isPassedByMany(test, scope) else {
                    try takeAll(work, scope, &best)
                    return false
                }
                tests.append(test)
            } else {
                var unscored: [SegmentMatcher.LeafHits] = []
                set = try matcher.matches(filter, within: set, leaves: &unscored)
            }
        }
        if case .all = set {
            try best.begin(scope, number: work.segment, tests: tests)
            return true
        }
        guard set.count(limit: scope.documentCount) >= scope.documentCount / Self.selectiveFilter else {
            try takeAll(work, scope, &best)
            return false
        }
        let filter = set.bitmap(limit: scope.documentCount)
        try best.begin(scope, number: work.segment, filter: filter, tests: tests)
        return true
    }

    private func isPassedByMany(_ test: DocumentTest, _ scope: SegmentScope) -> Bool {
        let step = max(1, scope.documentCount / Self.sampleCount)
        let sample = stride(from: 0, to: scope.documentCount, by: step)
        let passing = sample.count { test.passes(UInt32(truncatingIfNeeded: $0)) }
        return passing * Self.selectiveFilter > Self.sampleCount
    }

    /// Looks at every match.
    private func takeAll(
        _ work: SegmentWork,
        _ scope: SegmentScope,
        _ best: inout BestMatches
    ) throws(IndexError) {
        try best.begin(scope, number: work.segment)
        let found = try search.matcher(ofSegment: work.segment).scoredMatches()
        for (index, document) in found.documents.enumerated() {
            best.offer(document, score: found.scores[index])
        }
    }

    /// Whether the segment has words that the query can't do without.
    private func mayMatch(_ segment: Int) -> Bool {
        switch ranking {
        case .one(let leaf): hasWords(of: leaf, segment)
        case .any(let leaves): leaves.contains { hasWords(of: $0, segment) }
        case .all(let leaves): leaves.allSatisfy { hasWords(of: $0, segment) }
        }
    }

    private func hasWords(of leaf: Int, _ segment: Int) -> Bool {
        query.content.leaves[leaf].words.contains { word in
            query.lists[word].contains { $0.segment == segment }
        }
    }
}
