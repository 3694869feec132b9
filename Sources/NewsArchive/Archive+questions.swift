internal import GRDB
package import QueryLanguage

/// Questions. Each sees one state of the archive from beginning to end, and stops when its task is cancelled.
/// They throw `ArchiveError` or `CancellationError`.
extension Archive {
    package func search(_ search: ArchiveSearch) async throws -> ArchiveSearchAnswer {
        try await read { [index] db in
            let found = try index.search(search, in: db)
            let reader = CatalogueReader(db: db)
            let snippets = SnippetMaker(patterns: found.patterns)
            let articles = try reader.articles(rows: found.hits.map(\.article))
            let hits = try zip(found.hits, articles).map { hit, article in
                let snippet = snippets.snippet(of: try reader.body(row: hit.article))
                return SearchHit(article: article, score: hit.score, snippet: snippet)
            }
            return ArchiveSearchAnswer(
                total: found.total,
                totalCollapsed: found.totalCollapsed,
                hits: hits,
                facets: found.facets,
                warnings: found.warnings
            )
        }
    }

    package func count(_ search: ArchiveSearch) async throws -> (total: Int, totalCollapsed: Int) {
        try await read { [index] db in try index.count(search, in: db) }
    }

    /// The words of the query and what was added to each.
    package func explain(_ query: Query) async throws -> (terms: [ExplainedTerm], warnings: [String]) {
        try await read { [index] db in try index.explain(query, in: db) }
    }

    /// `id` or an unambiguous start of one.
    package func article(id: String) async throws -> ArchiveArticle {
        try await read { db in
            let key = try IDResolver(db: db).article(id)
            guard let article = try CatalogueReader(db: db).whole(key) else {
                throw ArchiveError(code: .notFound, message: "no article has the id \"\(id)\"")
            }
            return article
        }
    }

    /// Those of the articles that are there, in the order of their whole ids.
    package func articles(ids: [String]) async throws -> [StoredArticle] {
        try await read { db in
            try CatalogueReader(db: db).articles(keys: ids.compactMap(ArticleKey.init(articleID:)))
        }
    }

    /// Whether these articles are among the matches of the query (`follow QUERY`).
    package func matching(_ query: Query, among ids: [String]) async throws -> Set<String> {
        try await read { [index] db in
            let keys = ids.compactMap(ArticleKey.init(articleID:)).map(\.number)
            return Set(try index.matching(query, among: keys, in: db).map { ArticleKey(number: $0).articleID })
        }
    }

    package func files(
        states: Set<ArchiveFile.State>?,
        limit: Int?,
        offset: Int
    ) async throws -> [ArchiveFile] {
        try await read { db in try CatalogueReader(db: db).files(states: states, limit: limit, offset: offset) }
    }

    package func counts() async throws -> ArchiveCounts {
        try await read { db in try CatalogueReader(db: db).counts() }
    }

    /// Whether the archive holds of this file just what `update` would make it hold (articles, spans, text, state); for `check`.
    package func matches(_ update: FileUpdate) async throws -> Bool {
        let prepared = PreparedFile(update, known: KnownWords())
        return try await read { db in try CatalogueComparison(db: db).holds(update, prepared) }
    }

    /// What SQLite and the index find wrong with themselves; empty where all is well. Keeps the writer waiting meanwhile.
    package func integrityProblems() async throws -> [String] {
        let catalogue = try await read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(20)") }
        return try await write { [index] db in
            catalogue.filter { $0 != "ok" } + (try index.problems(in: db))
        }
    }
}
