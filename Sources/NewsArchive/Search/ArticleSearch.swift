internal import CrossExamination
internal import GRDB
internal import NewsModel
internal import QueryLanguage
internal import SearchIndex

/// Asks the index and joins what it finds with the catalogue, both in one state.
struct ArticleSearch {
    let db: Database
    let snapshot: IndexSnapshot
    let cancellation: Cancellation
    let asked: ArchiveSearch

    func answer() throws -> ArchiveSearchAnswer {
        try asked.check()
        let facets = try asked.facets.map(ArticleFacet.init)
        let compiled = try QueryCompiler.compile(asked.query, in: db)
        let query = try snapshot.prepare(.and([compiled.query] + period))
        let found = try snapshot.search(
            IndexSearch(
                query,
                limit: asked.limit,
                offset: asked.offset,
                order: asked.order.sortKeys(isReversed: asked.isReversed),
                collapse: asked.collapse.column?.rawValue,
                facets: facets.compactMap(\.request),
                isCancelled: { [cancellation] in cancellation.isCancelled }
            )
        )
        let total = found.total ?? 0
        let names = try names(facets, of: query, total: total)
        return ArchiveSearchAnswer(
            total: total,
            totalCollapsed: found.totalCollapsed ?? total,
            hits: try hits(found.hits, compiled),
            facets: Dictionary(
                zip(facets.filter { $0.names == nil }, found.facets).map { ($0.field, $0.counts($1)) } + names.counts,
                uniquingKeysWith: { first, _ in first }
            ),
            warnings: compiled.warnings + found.warnings + names.warnings
        )
    }

    /// Names are counted over so many of the matches, the newest.
    private func names(
        _ facets: [ArticleFacet],
        of query: PreparedQuery,
        total: Int
    ) throws -> (counts: [(String, [FacetValue])], warnings: [String]) {
        let facets = facets.filter { $0.names != nil }
        guard !facets.isEmpty else { return ([], []) }
        let limit = ExaminationLimits.namedArticles
        let newest = SortKey.number(field: NumberColumn.published.rawValue, descending: true)
        let found = try snapshot.search(IndexSearch(query, limit: limit, order: [newest], counts: false))
        var register = NameRegister()
        let keys = found.hits.map { ArticleKey(number: Int64($0.key)) }
        for (article, names) in try FactsReader(db: db).nameUses(of: keys) {
            register.add(article: article.articleID, names: names)
        }
        let warning = "names were counted in the newest \(limit) of \(total) articles"
        return (facets.map { ($0.field, $0.counts(register)) }, total > limit ? [warning] : [])
    }

    func count() throws -> (total: Int, totalCollapsed: Int) {
        let compiled = try QueryCompiler.compile(asked.query, in: db)
        let query = try snapshot.prepare(.and([compiled.query] + period))
        return try snapshot.count(query, collapse: asked.collapse.column?.rawValue)
    }

    func matching(among keys: [ArticleKey]) throws -> [ArticleKey] {
        let compiled = try QueryCompiler.compile(asked.query, in: db)
        let keys = Set(keys.map { UInt64($0.number) })
        return try snapshot.matching(snapshot.prepare(compiled.query), among: keys).map {
            ArticleKey(number: Int64($0))
        }
    }

    func explanation() throws -> (terms: [ExplainedTerm], warnings: [String]) {
        let compiled = try QueryCompiler.compile(asked.query, in: db)
        let query = try snapshot.prepare(compiled.query)
        let explained = try snapshot.explain(query)
        let terms = compiled.widened.map { word in
            let added = explained.terms.first { $0.word == word.folded }?.added ?? []
            return ExplainedTerm(
                word: word.written,
                added: added.map { ExplainedTerm.Addition(word: $0.word, why: $0.reason.rawValue) }
            )
        }
        return (terms + compiled.names, compiled.warnings + explained.warnings)
    }

    /// What `--since` and `--until` ask for.
    private var period: [IndexQuery] {
        asked.since == nil && asked.until == nil ? [] : [FieldCompiler.published(from: asked.since, to: asked.until)]
    }

    private func hits(_ found: [SearchAnswer.Hit], _ compiled: CompiledQuery) throws -> [Hit] {
        guard !found.isEmpty else { return [] }
        let reader = CatalogueReader(db: db)
        let snippets = SnippetMaker(marked: compiled.marked, forms: try forms(of: compiled))
        return try found.compactMap { hit in
            let key = ArticleKey(number: Int64(hit.key))
            guard let article = try reader.article(key) else { return nil }
            let snippet = snippets.snippet(of: try reader.body(of: key))
            return Hit(article: article, score: Double(hit.score), snippet: snippet)
        }
    }

    /// By folded word of what snippets mark: the words of the index that were added to it. Beginnings and approximate words
    /// are recognised without.
    private func forms(of compiled: CompiledQuery) throws -> [String: Set<String>] {
        let words = Set(compiled.marked.flatMap { $0.pattern.words }).filter(\.hasForms)
        guard !words.isEmpty else { return [:] }
        let query = IndexQuery.or(words.map { .text(.word($0), fields: .all) })
        return Dictionary(
            try snapshot.explain(snapshot.prepare(query)).terms.map { ($0.word, Set($0.added.map(\.word))) },
            uniquingKeysWith: { $0.union($1) }
        )
    }
}

extension SortOrder {
    /// Ties always break the same way: newest first, then by id.
    fileprivate func sortKeys(isReversed: Bool) -> [SortKey] {
        let newest = SortKey.number(field: NumberColumn.published.rawValue, descending: true)
        return switch self {
        case .relevance: [.score(descending: !isReversed), newest]
        case .date: [.number(field: NumberColumn.published.rawValue, descending: !isReversed)]
        case .seen: [.number(field: NumberColumn.seen.rawValue, descending: !isReversed), newest]
        case .outlet: [.keyword(field: KeywordColumn.outlet.rawValue, descending: isReversed), newest]
        }
    }
}

extension CollapseMode {
    fileprivate var column: NumberColumn? {
        switch self {
        case .copies: .copyGroup
        case .story: .story
        case .none: nil
        }
    }
}
