internal import GRDB
internal import QueryLanguage
internal import SearchIndex

/// The articles that a question is about.
struct ArticleSelection {
    /// Best first; those of a story earliest first.
    var keys: [ArticleKey]
    var warnings: [String] = []

    /// `total` counts those beyond the limit, too.
    init(_ keys: [ArticleKey], total: Int, limit: Int) {
        self.keys = Array(keys.prefix(limit))
        if total > limit {
            warnings = ["only the first \(limit) of \(total) articles were looked at: ask about fewer"]
        }
    }
}

/// Finds the articles that a question is about.
struct ArticleSelector {
    let db: Database
    let snapshot: IndexSnapshot
    let cancellation: Cancellation
    let asked: ArchiveQuestion

    /// At most `limit` articles. With `widensToStory` an article's id stands for all articles of its story.
    func selection(limit: Int, widensToStory: Bool = false) throws -> ArticleSelection {
        if let article = try article() {
            let story = widensToStory ? try StoryReader(db: db).story(of: article) : nil
            return try story.map { try chronicle(of: $0, limit: limit) }
                ?? ArticleSelection([article], total: 1, limit: limit)
        }
        if let story = try story() {
            return try chronicle(of: story, limit: limit)
        }
        return try matches(limit: limit)
    }

    /// The article of a question that is nothing but its id.
    func article() throws -> ArticleKey? {
        guard case .keyword(let term) = asked.query, term.field == .id, !asked.hasPeriod else { return nil }
        return try IDResolver(db: db).article(term.value, at: term.at)
    }

    /// The story of a question that is nothing but its id.
    func story() throws -> ArticleKey? {
        guard case .keyword(let term) = asked.query, term.field == .story, !asked.hasPeriod else { return nil }
        return try IDResolver(db: db).story(term.value, at: term.at)
    }

    /// Best first, then newest, then by id.
    func matches(limit: Int) throws -> ArticleSelection {
        let newest = SortKey.number(field: NumberColumn.published.rawValue, descending: true)
        let found = try found(limit: limit, order: [.score(descending: true), newest])
        let keys = found.hits.map { ArticleKey(number: Int64($0.key)) }
        var selection = ArticleSelection(keys, total: found.total ?? keys.count, limit: limit)
        selection.warnings = found.warnings + selection.warnings
        return selection
    }

    /// The values of a column among all that match.
    func values(of column: NumberColumn) throws -> (values: Set<Int64>, warnings: [String]) {
        let facet = IndexFacet(.number(field: column.rawValue) { $0 }, limit: .max)
        let found = try found(limit: 0, facets: [facet])
        let values = found.facets.first?.compactMap { count -> Int64? in
            if case .number(let number) = count.value { number } else { nil }
        }
        return (Set(values ?? []), found.warnings)
    }

    private func found(
        limit: Int,
        order: [SortKey] = [],
        facets: [IndexFacet] = []
    ) throws -> SearchAnswer {
        let compiled = try QueryCompiler.compile(asked.query, in: db)
        let period = asked.hasPeriod ? [FieldCompiler.published(from: asked.since, to: asked.until)] : []
        var found = try snapshot.search(
            IndexSearch(
                try snapshot.prepare(.and([compiled.query] + period)),
                limit: limit,
                order: order,
                facets: facets,
                isCancelled: { [cancellation] in cancellation.isCancelled }
            )
        )
        found.warnings = compiled.warnings + found.warnings
        return found
    }

    private func chronicle(of story: ArticleKey, limit: Int) throws -> ArticleSelection {
        let keys = try StoryReader(db: db).chronicle(of: story)
        return ArticleSelection(keys, total: keys.count, limit: limit)
    }
}

extension ArchiveQuestion {
    var hasPeriod: Bool { since != nil || until != nil }

    var isAboutAll: Bool { query == .everything && !hasPeriod }

    private var pageLimit: Int { limit ?? ArchiveSearch.largestLimit }

    /// Behind the last entry that the page can show.
    var end: Int { min(max(0, offset), Int(Int32.max)) + min(max(0, pageLimit), ArchiveSearch.largestLimit) }

    /// The part of a whole list that this page shows.
    func page<Entry>(of list: [Entry]) throws(ArchiveError) -> ArraySlice<Entry> {
        try ArchiveSearch.check(limit: pageLimit, offset: offset)
        return list.dropFirst(offset).prefix(pageLimit)
    }
}
