internal import Dispatch
internal import Foundation
internal import GRDB
internal import SearchIndex
internal import Synchronization

/// Makes documents for the index from what the catalogue holds.
struct StoredDocuments {
    private static let columns = """
        SELECT a.id, a.key, a.title, t.body, a.language, a.outlet, a.credit, a.byline, f.path, a.folder,
            a.published, a.publishedEnd, a.seen, \(ArticleColumns.list)
        FROM article a JOIN articleText t ON t.article = a.id JOIN file f ON f.id = a.file
        """

    let db: Database

    /// Rows that are there no longer are left out.
    func documents(rows: some Collection<Int64>) throws -> [IndexDocument] {
        let statement = try db.cachedStatement(sql: Self.columns + " WHERE a.id = ?")
        return Self.cut(try rows.compactMap { try Row.fetchOne(statement, arguments: [$0]).map(Stored.init) })
    }

    func documents(keys: some Collection<ArticleKey>) throws -> [IndexDocument] {
        let statement = try db.cachedStatement(sql: Self.columns + " WHERE a.key = ?")
        return Self.cut(try keys.compactMap { try Row.fetchOne(statement, arguments: [$0.number]).map(Stored.init) })
    }

    /// On all processors.
    private static func cut(_ stored: [Stored]) -> [IndexDocument] {
        let documents = Mutex([IndexDocument?](repeating: nil, count: stored.count))
        DispatchQueue.concurrentPerform(iterations: stored.count) { place in
            let document = stored[place].document
            documents.withLock { $0[place] = document }
        }
        return documents.withLock { $0.compactMap(\.self) }
    }

    /// The columns of one row, their text not yet cut.
    private struct Stored: Sendable {
        let fields: ArticleDocument
        let title: String
        let body: Data

        init(_ row: Row) {
            let byline: String? = row["byline"]
            let path: Data = row["path"]
            title = row["title"] ?? ""
            body = row["body"]
            fields = ArticleDocument(
                key: ArticleKey(number: row["key"]),
                row: row["id"],
                title: CutText(""),
                body: CutText(""),
                language: row["language"],
                outlet: row["outlet"],
                credit: row["credit"],
                byline: byline?.split(separator: "\n").map(String.init) ?? [],
                path: Array(path),
                folder: row["folder"],
                published: row["published"],
                publishedEnd: row["publishedEnd"],
                seen: row["seen"],
                found: ArticleColumns(row: row)
            )
        }

        var document: IndexDocument {
            var fields = fields
            fields.title = CutText(title)
            fields.body = CutText(String(decoding: body, as: UTF8.self))
            return fields.indexDocument
        }
    }
}
