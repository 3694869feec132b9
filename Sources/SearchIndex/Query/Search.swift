/// Answers one request from one state of the index.
struct Search {
    let request: SearchRequest
    let scopes: [SegmentScope]
    let query: BoundQuery
    let plan: SortPlan
    /// The column that matches are collapsed by.
    let collapse: Int?
    private let facets: [FacetCounter]
    private let arena = PostingsArena()
    private let cancellation: CancellationCheck

    init(
        _ request: SearchRequest,
        schema: IndexSchema,
        scopes: [SegmentScope],
        model: ScoreModel
    ) throws(IndexError) {
        guard request.limit >= 0, request.offset >= 0 else {
            throw IndexError(code: .invalid, message: "limit and offset of a search are not negative")
        }
        self.request = request
        self.scopes = scopes
        let compiler = QueryCompiler(schema: schema)
        plan = try SortPlan(request.order, compiler: compiler, scopes: scopes)
        collapse = try request.collapse.map { field throws(IndexError) in try compiler.numberColumn(field) }
        var facets: [FacetCounter] = []
        for facet in request.facets {
            facets.append(try FacetCounter(facet, compiler: compiler))
        }
        self.facets = facets
        query = try BoundQuery(request.query, schema: schema, scopes: scopes, model: model)
        cancellation = CancellationCheck(request.isCancelled)
    }

    func answer() throws(IndexError) -> SearchAnswer {
        var answer = try exhaustiveAnswer()
        answer.warnings = query.warnings
        return answer
    }

    /// Looks at every match.
    private func exhaustiveAnswer() throws(IndexError) -> SearchAnswer {
        let (end, overflows) = request.limit.addingReportingOverflow(request.offset)
        var collector = MatchCollector(
            plan: plan,
            limit: request.limit == 0 ? 0 : overflows ? .max : end,
            collapse: collapse,
            counts: request.counts,
            facets: facets
        )
        let scores = request.limit > 0
        for segment in scopes.indices {
            let matcher = SegmentMatcher(
                query: query,
                segment: segment,
                scores: scores,
                arena: arena,
                cancellation: cancellation
            )
            arena.reset()
            let found = try matcher.scoredMatches()
            try collector.take(found.documents, scores: found.scores, of: scopes[segment], number: segment)
        }
        return try collector.answer(request, scopes: scopes)
    }
}
