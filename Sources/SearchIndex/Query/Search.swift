/// Answers one request from one state of the index.
final class Search {
    let request: SearchRequest
    let snapshot: IndexSnapshot
    let query: BoundQuery
    let order: SortPlan
    /// The column that matches are collapsed by.
    let collapse: Int?
    private let facets: [FacetCounter]
    private let memory = SearchMemory()
    let cancellation: CancellationCheck

    init(_ request: SearchRequest, _ snapshot: IndexSnapshot) throws(IndexError) {
        guard request.limit >= 0, request.offset >= 0 else {
            throw IndexError(code: .invalid, message: "limit and offset of a search are not negative")
        }
        self.request = request
        self.snapshot = snapshot
        let compiler = QueryCompiler(schema: snapshot.schema)
        order = try SortPlan(request.order, compiler: compiler, snapshot: snapshot)
        collapse = try request.collapse.map { field throws(IndexError) in try compiler.numberColumn(field) }
        var facets: [FacetCounter] = []
        for facet in request.facets {
            facets.append(try FacetCounter(facet, compiler: compiler))
        }
        self.facets = facets
        query = try BoundQuery(request.query, snapshot)
        cancellation = CancellationCheck(request.isCancelled)
    }

    var arena: PostingsArena { memory.arena }

    /// The best up to the last that is listed.
    var bestCount: Int {
        let (end, overflows) = request.limit.addingReportingOverflow(request.offset)
        return request.limit == 0 ? 0 : overflows ? .max : end
    }

    func answer() throws(IndexError) -> SearchAnswer {
        var answer: SearchAnswer
        if !request.counts, facets.isEmpty, order.startsWithScore, 1...QueryLimits.boundedHits ~= bestCount,
            let found = try BoundedSearch(self)?.best()
        {
            answer = SearchAnswer(hits: try hits(found))
        } else {
            answer = try exhaustiveAnswer()
        }
        answer.warnings = query.warnings
        return answer
    }

    /// Looks at every match.
    private func exhaustiveAnswer() throws(IndexError) -> SearchAnswer {
        var collector = MatchCollector(
            order: order,
            limit: bestCount,
            collapse: collapse,
            counts: request.counts,
            facets: facets
        )
        for (segment, view) in snapshot.segments.enumerated() {
            try snapshot.reporting(view) { () throws(IndexError) in
                let found = try matcher(ofSegment: segment).scoredMatches()
                try collector.take(found.documents, scores: found.scores, of: view, number: segment)
            }
        }
        var answer = collector.answer()
        answer.hits = try hits(collector.best.sorted())
        return answer
    }

    /// What finds every match of a segment; takes the arena for itself.
    func matcher(ofSegment segment: Int) -> SegmentMatcher {
        arena.reset()
        return SegmentMatcher(
            query: query,
            segment: segment,
            scores: request.limit > 0,
            arena: arena,
            cancellation: cancellation
        )
    }

    private func hits(_ best: [TopDocuments.Entry]) throws(IndexError) -> [SearchAnswer.Hit] {
        var hits: [SearchAnswer.Hit] = []
        for entry in best.dropFirst(request.offset).prefix(request.limit) {
            let views = snapshot.segments[..<Int(entry.segment)]
            let base = views.reduce(0) { $0 + $1.segment.documentCount }
            let key = try snapshot.segments[Int(entry.segment)].segment.key(of: entry.document)
            hits.append(SearchAnswer.Hit(key: key, score: entry.score, document: base + Int(entry.document)))
        }
        return hits
    }
}
