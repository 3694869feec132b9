/// Finds the best where the score comes first, by looking only at what can be among them.
struct BoundedSearch {
    /// Filters that leave less than one in so many of the documents that the lists have are better looked at one by one.
    private static let selectiveFilter = 16

    private let search: Search
    private let query: BoundQuery
    private let ranking: QueryPlan.Ranking
    private let filter: QueryNode?
    private let tables: ScoreBounds

    /// Nil for queries that need every match looked at.
    init?(_ search: Search) {
        let plan = QueryPlan(search.query.prepared)
        guard let ranking = plan.ranking else { return nil }
        self.search = search
        self.ranking = ranking
        query = search.query
        filter = plan.filters.isEmpty ? nil : .and(plan.filters)
        tables = search.query.model.bounds
    }

    /// In their order.
    func best() throws(IndexError) -> [TopDocuments.Entry] {
        var best = BestMatches(
            order: search.order,
            limit: search.bestCount,
            collapse: search.collapse,
            leafCount: query.prepared.leaves.count
        )
        for (segment, view) in search.snapshot.segments.enumerated() {
            try search.snapshot.reporting(view) { () throws(IndexError) in try run(segment, view, &best) }
        }
        return best.top.sorted()
    }

    private func run(_ segment: Int, _ view: SegmentView, _ best: inout BestMatches) throws(IndexError) {
        guard query.leavesMayMatch(inSegment: segment, ranking) else { return }
        let matcher = search.matcher(ofSegment: segment)
        var bitmap: Bitmap?
        if let filter {
            var unscored: [SegmentMatcher.LeafHits] = []
            let set = try matcher.matches(filter, within: .all, leaves: &unscored)
            let count = set.count(limit: matcher.limit)
            guard count > 0 else { return }
            if count < matcher.limit / Self.selectiveFilter {
                return try takeAll(of: matcher, segment, view, &best)
            }
            bitmap = set.bitmap(limit: matcher.limit)
        }
        try best.begin(view, number: segment, filter: bitmap)
        let work = try SegmentWork(search: search, matcher: matcher, segment: segment, tables: tables)
        switch ranking {
        case .one(let leaf): try work.best(of: leaf, &best)
        case .any(let leaves): try work.best(ofAny: leaves, &best)
        case .all(let leaves):
            if try !work.best(ofAll: leaves, &best) {
                try takeAll(of: matcher, segment, view, &best)
            }
        }
    }

    private func takeAll(
        of matcher: SegmentMatcher,
        _ segment: Int,
        _ view: SegmentView,
        _ best: inout BestMatches
    ) throws(IndexError) {
        try best.begin(view, number: segment, filter: nil)
        let found = try matcher.scoredMatches()
        for (index, document) in found.documents.enumerated() {
            best.offer(document, score: found.scores[index])
        }
    }
}

extension BoundQuery {
    /// Whether the segment has the words that the query can't do without.
    fileprivate func leavesMayMatch(inSegment segment: Int, _ ranking: QueryPlan.Ranking) -> Bool {
        func mayMatch(_ leaf: Int) -> Bool {
            prepared.leaves[leaf].words.contains { !lists(ofWord: $0, inSegment: segment).isEmpty }
        }
        switch ranking {
        case .one(let leaf): return mayMatch(leaf)
        case .any(let leaves): return leaves.contains(where: mayMatch)
        case .all(let leaves): return leaves.allSatisfy(mayMatch)
        }
    }
}
