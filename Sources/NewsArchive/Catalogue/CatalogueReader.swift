internal import Foundation
internal import GRDB
internal import NewsModel

/// Reads the catalogue's rows as the archive's values.
struct CatalogueReader {
    let db: Database

    func article(_ key: ArticleKey) throws -> Article? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(ArticleRecord.columns) FROM \(ArticleRecord.tables) WHERE a.key = ?"
        )
        return try ArticleRecord.fetchOne(statement, arguments: [key.number])?.article
    }

    func text(_ key: ArticleKey) throws -> TextRecord? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(TextRecord.columns) FROM \(TextRecord.tables) WHERE a.key = ?"
        )
        return try TextRecord.fetchOne(statement, arguments: [key.number])
    }

    func body(of key: ArticleKey) throws -> String {
        let statement = try db.cachedStatement(
            sql: "SELECT body FROM articleText WHERE article = (SELECT id FROM article WHERE key = ?)"
        )
        let body = try Data.fetchOne(statement, arguments: [key.number]) ?? Data()
        return String(decoding: body, as: UTF8.self)
    }

    /// By path; of every state where nil.
    func files(states: Set<File.State>?, limit: Int?, offset: Int) throws -> [File] {
        let states = states ?? Set(File.State.allCases)
        return try FileRecord.fetchAll(
            db,
            sql: """
                SELECT \(FileRecord.columns) FROM file
                WHERE state IN (SELECT value FROM json_each(?)) ORDER BY path LIMIT ? OFFSET ?
                """,
            arguments: [
                "[" + states.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]", limit ?? -1, max(0, offset),
            ]
        ).map(\.file)
    }

    /// `indexBytes` counts the catalogue alone.
    func counts() throws -> ArchiveCounts {
        var others: [String: Int] = [:]
        let sql = "SELECT state, count(*) AS files FROM file WHERE state <> 'indexed' GROUP BY state"
        for row in try Row.fetchAll(db.cachedStatement(sql: sql)) {
            others[row["state"]] = row["files"]
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT (SELECT count(*) FROM article) AS articles,
                    (SELECT count(*) FROM article WHERE copyGroup IS NOT NULL AND copyGroup <> key) AS copies,
                    (SELECT count(*) FROM story) AS stories, (SELECT count(*) FROM file) AS files,
                    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size) AS bytes
                """
        )
        let numbers = try Row.fetchOne(statement)
        return ArchiveCounts(
            files: (numbers?["files"] ?? 0) - (others[File.State.ignored.rawValue] ?? 0),
            articles: numbers?["articles"] ?? 0,
            stories: numbers?["stories"] ?? 0,
            copies: numbers?["copies"] ?? 0,
            failed: others[File.State.failed.rawValue] ?? 0,
            pending: others[File.State.pending.rawValue] ?? 0,
            indexBytes: numbers?["bytes"] ?? 0,
            lastChange: try CatalogueState(db: db).lastChange()
        )
    }
}
