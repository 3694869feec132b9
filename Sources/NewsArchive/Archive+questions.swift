internal import GRDB
package import NewsModel
package import QueryLanguage

/// Questions. Each sees one state of the archive from beginning to end, on the thread that asks, and stops when it is cancelled.
/// They throw `ArchiveError` or `CancellationError`.
extension Archive {
    package func search(
        _ search: ArchiveSearch,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> ArchiveSearchAnswer {
        var answer = try ask(cancellation) { db, snapshot in
            try ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: search).answer()
        }
        answer.warnings += [warning].compactMap(\.self)
        return answer
    }

    package func count(
        _ search: ArchiveSearch,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> (total: Int, totalCollapsed: Int) {
        try ask(cancellation) { db, snapshot in
            try ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: search).count()
        }
    }

    /// The words of the query and what was added to each.
    package func explain(
        _ query: Query,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> (terms: [ExplainedTerm], warnings: [String]) {
        try ask(cancellation) { db, snapshot in
            let asked = ArchiveSearch(query: query)
            return try ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: asked).explanation()
        }
    }

    /// The whole of one article, and what was found in it; nothing where it has not been analysed yet. `id` or an unambiguous
    /// start of one.
    package func article(
        id: String,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> WholeArticle {
        try read(cancellation) { db in
            let key = try IDResolver(db: db).article(id)
            guard let text = try CatalogueReader(db: db).text(key) else {
                throw ArchiveError(code: .notFound, message: "no article has the id \"\(id)\"")
            }
            return WholeArticle(text, try FactsReader(db: db).article(key))
        }
    }

    /// Which of these articles are among the matches of the query (`follow QUERY`).
    package func matching(
        _ query: Query,
        among ids: [String],
        _ cancellation: Cancellation = Cancellation()
    ) throws -> Set<String> {
        let keys = ids.compactMap(ArticleKey.init(articleID:))
        return try ask(cancellation) { db, snapshot in
            let asked = ArchiveSearch(query: query)
            let search = ArticleSearch(db: db, snapshot: snapshot, cancellation: cancellation, asked: asked)
            return Set(try search.matching(among: keys).map(\.articleID))
        }
    }

    package func files(
        states: Set<File.State>?,
        limit: Int?,
        offset: Int,
        _ cancellation: Cancellation = Cancellation()
    ) throws -> [File] {
        try read(cancellation) { db in try CatalogueReader(db: db).files(states: states, limit: limit, offset: offset) }
    }

    package func counts(_ cancellation: Cancellation = Cancellation()) throws -> ArchiveCounts {
        var counts = try read(cancellation) { db in try CatalogueReader(db: db).counts() }
        counts.indexBytes += Int64(index.sizeInBytes)
        return counts
    }

    /// Whether the archive holds of this file just what `update` would make it hold (articles, spans, text, state); for `check`.
    package func matches(_ update: FileUpdate, _ cancellation: Cancellation = Cancellation()) throws -> Bool {
        let prepared = PreparedFile(update)
        return try read(cancellation) { db in try CatalogueComparison(db: db).holds(update, prepared) }
    }

    /// What SQLite and the index find wrong with themselves, and where they differ; empty where all is well.
    package func integrityProblems(_ cancellation: Cancellation = Cancellation()) throws -> [String] {
        let differences = try ask(cancellation) { db, snapshot in
            try String.fetchAll(db, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
                + IndexComparison(db, snapshot).problems
        }
        return differences + index.problems()
    }
}
