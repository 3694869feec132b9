internal import GRDB
internal import QueryLanguage

extension FullTextIndex {
    func search(_ search: ArchiveSearch, in db: Database) throws -> RankedArticles {
        try search.check()
        try FacetCounter.check(search.facets)
        var compiler = QueryCompiler(db: db, forms: forms)
        let condition = MatchCondition.allOf([try compiler.compile(search.query)] + Self.period(of: search))
        let fetcher = MatchFetcher(db: db, condition: condition, ranked: compiler.ranked)
        let matches = try fetcher.matches(for: search, isScored: !compiler.ranked.isEmpty)
        let ranking = ArticleRanking(order: search.order, isReversed: search.isReversed)
        let listed = search.collapse == .none ? matches : ranking.representatives(of: matches)
        let best = ranking.best(search.offset + search.limit, of: listed).dropFirst(search.offset)
        var facets: [String: [FacetCount]] = [:]
        if !search.facets.isEmpty {
            let counter = FacetCounter(db: db, matches: matches)
            for request in search.facets {
                facets[request.field] = try counter.counts(request)
            }
        }
        return RankedArticles(
            total: matches.count,
            totalCollapsed: listed.count,
            hits: best.map { RankedArticles.Hit(article: $0.row, score: $0.score) },
            facets: facets,
            patterns: compiler.patterns,
            warnings: compiler.warnings
        )
    }

    func count(_ search: ArchiveSearch, in db: Database) throws -> (total: Int, totalCollapsed: Int) {
        var compiler = QueryCompiler(db: db, forms: forms)
        let condition = MatchCondition.allOf([try compiler.compile(search.query)] + Self.period(of: search))
        let matches = try MatchFetcher(db: db, condition: condition, ranked: []).matches(for: search, isScored: false)
        return (matches.count, Set(matches.lazy.map(\.group)).count)
    }

    func matching(_ query: Query, among keys: [Int64], in db: Database) throws -> Set<Int64> {
        var compiler = QueryCompiler(db: db, forms: forms)
        let among = MatchCondition.sql("a.key IN (SELECT value FROM json_each(\(MatchCondition.json(keys))))")
        let condition = MatchCondition.allOf([try compiler.compile(query), among])
        return try MatchFetcher(db: db, condition: condition, ranked: []).keys()
    }

    func explain(_ query: Query, in db: Database) throws -> (terms: [ExplainedTerm], warnings: [String]) {
        var compiler = QueryCompiler(db: db, forms: forms, explains: true)
        _ = try compiler.compile(query)
        return (compiler.terms, compiler.warnings)
    }

    private static func period(of search: ArchiveSearch) -> [MatchCondition] {
        guard search.since != nil || search.until != nil else { return [] }
        return [.sql(QueryCompiler.published(from: search.since, to: search.until))]
    }
}

extension ArchiveSearch {
    /// The longest list that one answer gives.
    package static let largestLimit = 100_000

    fileprivate func check() throws(ArchiveError) {
        guard (0...Self.largestLimit).contains(limit), (0...Int(Int32.max)).contains(offset) else {
            throw ArchiveError(
                code: .invalid,
                message: "a list has 0 to \(Self.largestLimit) entries and begins at 0 or later"
            )
        }
    }
}
