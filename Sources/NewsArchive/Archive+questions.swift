internal import GRDB
package import QueryLanguage

/// Questions. Each sees one state of the archive from beginning to end, and stops when its task is cancelled.
/// They throw `ArchiveError` or `CancellationError`.
extension Archive {
    package func search(_ search: ArchiveSearch) async throws -> ArchiveSearchAnswer {
        let warning = warning
        return try await ask { db, snapshot, cancellation in
            let search = ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: search)
            var answer = try search.answer()
            answer.warnings += [warning].compactMap(\.self)
            return answer
        }
    }

    package func count(_ search: ArchiveSearch) async throws -> (total: Int, totalCollapsed: Int) {
        try await ask { db, snapshot, cancellation in
            try ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: search).count()
        }
    }

    /// The words of the query and what was added to each.
    package func explain(_ query: Query) async throws -> (terms: [ExplainedTerm], warnings: [String]) {
        try await ask { db, snapshot, cancellation in
            let asked = ArchiveSearch(query: query)
            return try ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: asked).explanation()
        }
    }

    /// `id` or an unambiguous start of one.
    package func article(id: String) async throws -> ArchiveArticle {
        try await read { db in
            let key = try IDResolver(db: db).article(id)
            guard var article = try CatalogueReader(db: db).whole(key) else {
                throw ArchiveError(code: .notFound, message: "no article has the id \"\(id)\"")
            }
            article.facts = try ArchiveFacts(of: key, in: db)
            return article
        }
    }

    /// Which of these articles are among the matches of the query (`follow QUERY`).
    package func matching(_ query: Query, among ids: [String]) async throws -> Set<String> {
        let keys = ids.compactMap(ArticleKey.init(articleID:))
        return try await ask { db, snapshot, cancellation in
            let asked = ArchiveSearch(query: query)
            let search = ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: asked)
            return Set(try search.matching(among: keys).map(\.articleID))
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
        let indexBytes = Int64(index.sizeInBytes)
        var counts = try await read { db in try CatalogueReader(db: db).counts() }
        counts.indexBytes += indexBytes
        return counts
    }

    /// Whether the archive holds of this file just what `update` would make it hold (articles, spans, text, state); for `check`.
    package func matches(_ update: FileUpdate) async throws -> Bool {
        let prepared = PreparedFile(update)
        return try await read { db in try CatalogueComparison(db: db).holds(update, prepared) }
    }

    /// What SQLite and the index find wrong with themselves, and where they differ; empty where all is well.
    package func integrityProblems() async throws -> [String] {
        let differences = try await ask { db, snapshot, _ in
            try String.fetchAll(db, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
                + IndexComparison(db, snapshot).problems
        }
        return differences + index.problems()
    }
}
