internal import ArticleReading
internal import Foundation
internal import GRDB

/// Reads the catalogue's rows as the archive's values.
struct CatalogueReader {
    let db: Database

    /// In the order of `rows`; rows that are not there are left out.
    func articles(rows: [Int64]) throws -> [StoredArticle] {
        let statement = try db.cachedStatement(sql: Self.articleSQL + " WHERE a.id = ?")
        return try rows.compactMap { row in
            try Row.fetchOne(statement, arguments: [row]).map(Self.article)
        }
    }

    /// In the order of `keys`; unknown ones are left out.
    func articles(keys: [ArticleKey]) throws -> [StoredArticle] {
        let statement = try db.cachedStatement(sql: Self.articleSQL + " WHERE a.key = ?")
        return try keys.compactMap { key in
            try Row.fetchOne(statement, arguments: [key.number]).map(Self.article)
        }
    }

    func body(row: Int64) throws -> String {
        let statement = try db.cachedStatement(sql: "SELECT body FROM articleText WHERE article = ?")
        let body = try Data.fetchOne(statement, arguments: [row]) ?? Data()
        return String(decoding: body, as: UTF8.self)
    }

    func whole(_ key: ArticleKey) throws -> ArchiveArticle? {
        guard let article = try articles(keys: [key]).first,
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

    /// A file that waits to be read counts as racy: it must be read whatever its signature says.
    func signatures() throws -> [[UInt8]: StoredSignature] {
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT path, inode, size, modified, changed, racy OR state = 'pending' FROM file"
        )
        var signatures: [[UInt8]: StoredSignature] = [:]
        while let row = try rows.next() {
            let path: Data = row[0]
            signatures[Array(path)] = StoredSignature(
                inode: UInt64(bitPattern: row[1]),
                size: row[2],
                modified: row[3],
                changed: row[4],
                isRacy: row[5]
            )
        }
        return signatures
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

    func counts() throws -> ArchiveCounts {
        var states: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT state, count(*) FROM file GROUP BY state") {
            states[row[0]] = row[1]
        }
        let numbers = try Row.fetchOne(
            db,
            sql: """
                SELECT (SELECT count(*) FROM article), (SELECT ifnull(sum(size - 1), 0) FROM copyGroup),
                    (SELECT count(*) FROM (SELECT 1 FROM article GROUP BY story HAVING count(*) > 1)),
                    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)
                """
        )
        let ignored = states[ArchiveFile.State.ignored.rawValue] ?? 0
        return ArchiveCounts(
            files: states.values.reduce(0, +) - ignored,
            articles: numbers?[0] ?? 0,
            stories: numbers?[2] ?? 0,
            copies: numbers?[1] ?? 0,
            failed: states[ArchiveFile.State.failed.rawValue] ?? 0,
            pending: states[ArchiveFile.State.pending.rawValue] ?? 0,
            indexBytes: numbers?[3] ?? 0,
            lastChange: try CatalogueNotes(db: db).value(CatalogueSchema.lastChangeNote).flatMap(Int64.init)
        )
    }

    private static let articleSQL = """
        SELECT a.key, a.title, a.outlet, a.credit, a.byline, a.dateline, a.published, a.publishedEnd, a.publishedFrom,
            a.seen, a.language, f.path, a.spanStart, a.spanEnd, a.words, a.story, original.key, g.size, a.truncated
        FROM article a JOIN file f ON f.id = a.file
        LEFT JOIN copyGroup g ON g.id = a.copyGroup LEFT JOIN article original ON original.id = g.original
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
        let groupSize: Int? = row[17]
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
            copies: groupSize.map { $0 - 1 } ?? 0,
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
