internal import ArticleReading
internal import Foundation
internal import GRDB

/// Reads the catalogue's rows as the archive's values.
struct CatalogueReader {
    let db: Database

    func article(_ key: ArticleKey) throws -> StoredArticle? {
        let statement = try db.cachedStatement(sql: Self.articleSQL)
        return try Row.fetchOne(statement, arguments: [key.number]).map(Self.article)
    }

    func body(of key: ArticleKey) throws -> String {
        let statement = try db.cachedStatement(
            sql: "SELECT body FROM articleText WHERE article = (SELECT id FROM article WHERE key = ?)"
        )
        let body = try Data.fetchOne(statement, arguments: [key.number]) ?? Data()
        return String(decoding: body, as: UTF8.self)
    }

    func whole(_ key: ArticleKey) throws -> ArchiveArticle? {
        guard let article = try article(key),
            let text = try Row.fetchOne(
                db,
                sql: "SELECT body, furniture FROM articleText WHERE article = (SELECT id FROM article WHERE key = ?)",
                arguments: [key.number]
            )
        else { return nil }
        let body: Data = text[0]
        guard let furniture = SpanEncoding.spans(in: text[1]) else {
            throw ArchiveError(code: .damaged, message: "the spans stored of \(article.id) can't be read")
        }
        return ArchiveArticle(article: article, body: String(decoding: body, as: UTF8.self), furniture: furniture)
    }

    /// By path.
    func files(states: Set<ArchiveFile.State>?, limit: Int?, offset: Int) throws -> [ArchiveFile] {
        let states = states ?? Set(ArchiveFile.State.allCases)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT path, state, format, articles, size, modified, indexed, reason FROM file
                WHERE state IN (SELECT value FROM json_each(?)) ORDER BY path LIMIT ? OFFSET ?
                """,
            arguments: [
                "[" + states.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]", limit ?? -1, max(0, offset),
            ]
        )
        var files: [ArchiveFile] = []
        while let row = try rows.next() {
            files.append(Self.file(row))
        }
        return files
    }

    /// `indexBytes` counts the catalogue alone.
    func counts() throws -> ArchiveCounts {
        var others: [String: Int] = [:]
        let sql = "SELECT state, count(*) FROM file WHERE state <> 'indexed' GROUP BY state"
        for row in try Row.fetchAll(db.cachedStatement(sql: sql)) {
            others[row[0]] = row[1]
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT (SELECT count(*) FROM article),
                    (SELECT count(*) FROM article WHERE copyGroup IS NOT NULL AND copyGroup <> key),
                    (SELECT count(*) FROM story), (SELECT count(*) FROM file),
                    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)
                """
        )
        let numbers = try Row.fetchOne(statement)
        return ArchiveCounts(
            files: (numbers?[3] ?? 0) - (others[ArchiveFile.State.ignored.rawValue] ?? 0),
            articles: numbers?[0] ?? 0,
            stories: numbers?[2] ?? 0,
            copies: numbers?[1] ?? 0,
            failed: others[ArchiveFile.State.failed.rawValue] ?? 0,
            pending: others[ArchiveFile.State.pending.rawValue] ?? 0,
            indexBytes: numbers?[4] ?? 0,
            lastChange: try CatalogueState(db: db).lastChange()
        )
    }

    private static let articleSQL = """
        SELECT a.key, a.title, a.outlet, a.credit, a.byline, a.dateline, a.published, a.publishedEnd, a.publishedFrom,
            a.seen, a.language, f.path, a.spanStart, a.spanEnd, a.words, a.story, a.copyGroup,
            (SELECT count(*) FROM article other WHERE other.copyGroup = a.copyGroup AND a.copyGroup IS NOT NULL),
            a.truncated
        FROM article a JOIN file f ON f.id = a.file
        WHERE a.key = ?
        """

    /// `row` has the columns of `articleSQL`, by place: names would be looked up anew for each row.
    private static func article(_ row: Row) -> StoredArticle {
        let key = ArticleKey(number: row[0])
        let byline: String? = row[4]
        let published: Int64? = row[6]
        let publishedEnd: Int64? = row[7]
        let path: Data = row[11]
        let start: Int = row[12]
        let original: Int64? = row[16]
        let groupSize: Int = row[17]
        return StoredArticle(
            id: key.articleID,
            title: row[1],
            outlet: row[2],
            credit: row[3],
            byline: byline?.split(separator: "\n").map(String.init) ?? [],
            dateline: row[5],
            published: published,
            publishedIsDay: publishedEnd.map { $0 - (published ?? 0) > 1 } ?? false,
            publishedFrom: row[8],
            seen: row[9],
            language: row[10],
            path: Array(path),
            span: start..<max(start, row[13]),
            words: row[14],
            story: ArticleKey(number: row[15]).storyID,
            copyOf: original.flatMap { $0 == key.number ? nil : ArticleKey(number: $0).articleID },
            copies: max(0, groupSize - 1),
            isTruncated: row[18]
        )
    }

    private static func file(_ row: Row) -> ArchiveFile {
        let path: Data = row[0]
        let modified: Int64 = row[5]
        return ArchiveFile(
            path: Array(path),
            state: ArchiveFile.State(rawValue: row[1]) ?? .pending,
            format: row[2],
            articles: row[3],
            bytes: row[4],
            modified: modified >= 0 ? modified / 1_000_000_000 : (modified - 999_999_999) / 1_000_000_000,
            indexed: row[6],
            reason: row[7]
        )
    }
}
