/// Answers one request from one state of the index.
final class Search {
    let request: IndexSearch
    let query: BoundQuery
    let order: SortPlan
    /// The column that matches are collapsed by.
    let collapse: Int?
    private let facets: [FacetCounter]
    private let memory = SearchMemory()
    let cancellation: CancellationCheck

    init(_ request: IndexSearch, _ snapshot: IndexSnapshot) throws(IndexError) {
        guard request.limit >= 0, request.offset >= 0 else {
            throw IndexError(code: .invalid, message: "limit and offset of a search are not negative")
        }
        self.request = request
        cancellation = CancellationCheck(request.isCancelled)
        order = try SortPlan(request.order, snapshot)
        collapse = try request.collapse.map { field throws(IndexError) in try snapshot.schema.numberColumn(field) }
        var facets: [FacetCounter] = []
        for facet in request.facets {
            facets.append(try FacetCounter(facet, snapshot.schema))
        }
        self.facets = facets
        query = try BoundQuery(request.query, snapshot)
    }

    var arena: PostingsArena { memory.arena }

    /// The best up to the last that is listed.
    var bestCount: Int {
        let (end, overflows) = request.limit.addingReportingOverflow(request.offset)
        return request.limit == 0 ? 0 : overflows ? .max : end
    }

    func answer() throws(IndexError) -> SearchAnswer {
        var answer: SearchAnswer
        if !request.counts, facets.isEmpty, order.startsWithScore, 1...SearchLimits.boundedHits ~= bestCount,
            let found = try BoundedSearch(self)?.best()
        {
            answer = SearchAnswer(hits: hits(found))
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
        for segment in query.scopes.indices {
            try query.reading(segment) { scope throws(IndexError) in
                try cancellation.now()
                arena.reset()
                let found = try matcher(ofSegment: segment).scoredMatches()
                try collector.take(found.documents, scores: found.scores, of: scope, number: segment)
            }
        }
        var answer = collector.answer()
        answer.hits = hits(collector.best.sorted())
        return answer
    }

    /// What finds every match of a segment.
    func matcher(ofSegment segment: Int) -> SegmentMatcher {
        SegmentMatcher(
            query: query,
            segment: segment,
            scores: request.limit > 0,
            arena: arena,
            cancellation: cancellation
        )
    }

    private func hits(_ best: [TopDocuments.Entry]) -> [SearchAnswer.Hit] {
        best.dropFirst(request.offset).prefix(request.limit).map { entry in
            let before = query.scopes[..<Int(entry.segment)].reduce(0) { $0 + $1.documentCount }
            return SearchAnswer.Hit(key: entry.key, score: entry.score, document: before + Int(entry.document))
        }
    }
}

extension IndexSchema {
    func keywordColumn(_ field: String) throws(IndexError) -> Int {
        guard let column = keywordFields.firstIndex(of: field) else {
            throw IndexError(code: .invalid, message: "the index has no keyword field \"\(field)\"")
        }
        return column
    }

    func numberColumn(_ field: String) throws(IndexError) -> Int {
        guard let column = numberFields.firstIndex(of: field) else {
            throw IndexError(code: .invalid, message: "the index has no number field \"\(field)\"")
        }
        return column
    }
}
