internal import ArticleReading
internal import Foundation
internal import GRDB
internal import NewsModel

/// Applies changes inside one transaction, and gathers what the index must be told.
struct CatalogueWriter {
    let db: Database
    /// Seconds since 1970.
    let now: Int64
    private var groups: GroupSettler
    private var index = IndexChanges()
    /// The last row that was given to an article.
    private(set) var lastRow: Int64
    /// The last row whose article was analysed.
    private let analysed: Int64
    private var hasChanged = false
    /// How many articles more wait for analysis than before.
    private(set) var waiting = 0
    private(set) var removed: [RemovedArticle] = []
    /// Whether conflicts of stories are to be looked for.
    var hasMadeDue: Bool { groups.hasMadeDue }

    init(db: Database, now: Int64) throws {
        self.db = db
        self.now = now
        groups = GroupSettler(db: db)
        lastRow = try CatalogueState(db: db).lastRow()
        analysed = try CatalogueState(db: db).analysed()
    }

    /// `prepared` is what was made of the update of a `.put`.
    mutating func apply(_ change: ArchiveChange, prepared: PreparedFile?) throws -> AppliedChange {
        switch change {
        case .put(let update): try put(update, prepared?.articles ?? [])
        case .touch(let path, let signature, let isRacy): try touch(path, signature, isRacy: isRacy)
        case .remove(let path): try remove(path)
        }
    }

    /// To be called once after the last change.
    mutating func finish() throws -> IndexChanges {
        var index = index
        try groups.settle(&index)
        if hasChanged {
            try CatalogueState(db: db).note(lastRow: lastRow, lastChange: now)
        }
        return index
    }

    private mutating func put(_ update: FileUpdate, _ articles: [PreparedArticle]) throws -> AppliedChange {
        hasChanged = true
        let known = try file(update.path)
        var ids: [String]
        if case .pending = update.outcome {
            // A file that waits to be read keeps what is known of it until then.
            let rows = known?.articles ?? lastRow + 1..<lastRow + 1
            _ = try keep(update, articles: rows, known: known)
            ids = try articleIDs(in: rows)
        } else {
            if let known {
                try removeArticles(in: known.articles)
            }
            let rows = lastRow + 1..<lastRow + 1 + Int64(articles.count)
            let file = try keep(update, articles: rows, known: known)
            ids = try zip(rows, articles).map { row, article in
                try insert(article, row: row, of: update, file: file).articleID
            }
            lastRow += Int64(articles.count)
        }
        return AppliedChange(
            kind: .put(update.outcome.state),
            path: update.path,
            articles: ids,
            reason: update.outcome.reason
        )
    }

    private mutating func touch(_ path: [UInt8], _ signature: FileSignature, isRacy: Bool) throws -> AppliedChange {
        guard let file = try file(path) else {
            return AppliedChange(kind: .unchanged, path: path, articles: [], reason: nil)
        }
        try db.cachedStatement(
            sql: "UPDATE file SET inode = ?, size = ?, modified = ?, changed = ?, racy = ? WHERE id = ?"
        ).execute(arguments: signature.columns + [isRacy, file.row])
        return AppliedChange(
            kind: .unchanged,
            path: path,
            articles: try articleIDs(in: file.articles),
            reason: nil
        )
    }

    private mutating func remove(_ path: [UInt8]) throws -> AppliedChange {
        guard let file = try file(path) else {
            return AppliedChange(kind: .removed, path: path, articles: [], reason: nil)
        }
        hasChanged = true
        let ids = try removeArticles(in: file.articles)
        try db.cachedStatement(sql: "DELETE FROM file WHERE id = ?").execute(arguments: [file.row])
        return AppliedChange(kind: .removed, path: path, articles: ids, reason: nil)
    }
}

// Files.
extension CatalogueWriter {
    private struct FileRow {
        var row: Int64
        var seen: Int64
        /// Rows.
        var articles: Range<Int64>
    }

    private static let fileColumns = [
        "inode", "size", "modified", "changed", "racy", "contentHash", "state", "reason", "format", "charset",
        "firstArticle", "articles", "indexed",
    ]
    private static let fileInsertion: String = {
        let places = fileColumns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO file (\(fileColumns.joined(separator: ", ")), path, seen) VALUES (\(places), ?, ?)"
    }()
    private static let fileUpdate: String =
        "UPDATE file SET \(fileColumns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"

    private func file(_ path: [UInt8]) throws -> FileRow? {
        let statement = try db.cachedStatement(sql: "SELECT id, seen, firstArticle, articles FROM file WHERE path = ?")
        return try Row.fetchOne(statement, arguments: [Data(path)]).map { row in
            let first: Int64 = row["firstArticle"]
            let count: Int64 = row["articles"]
            return FileRow(row: row["id"], seen: row["seen"], articles: first..<first + count)
        }
    }

    /// The file's row and when it was first seen.
    private func keep(
        _ update: FileUpdate,
        articles: Range<Int64>,
        known: FileRow?
    ) throws -> (row: Int64, seen: Int64) {
        var read: ReadFile?
        if case .indexed(let file) = update.outcome {
            read = file
        }
        let values: StatementArguments = [
            update.isRacy, update.contentHash.map { Data($0) }, update.outcome.state, update.outcome.reason,
            read?.format.rawValue, read?.charset, articles.lowerBound, articles.count, read == nil ? nil : now,
        ]
        if let known {
            let statement = try db.cachedStatement(sql: Self.fileUpdate)
            try statement.execute(arguments: update.signature.columns + values + [known.row])
            return (known.row, known.seen)
        }
        let statement = try db.cachedStatement(sql: Self.fileInsertion)
        try statement.execute(arguments: update.signature.columns + values + [Data(update.path), update.seen])
        return (db.lastInsertedRowID, update.seen)
    }
}

// Articles.
extension CatalogueWriter {
    private static let insertion: String = {
        let columns = ["id", "key", "story", "file", "seen"] + PreparedArticle.columns
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return """
            INSERT INTO article (\(columns.joined(separator: ", "))) VALUES (\(places)) ON CONFLICT (key) DO NOTHING
            """
    }()

    private func articleIDs(in rows: Range<Int64>) throws -> [String] {
        guard !rows.isEmpty else { return [] }
        let statement = try db.cachedStatement(sql: "SELECT key FROM article WHERE id >= ? AND id < ? ORDER BY id")
        return try Int64.fetchAll(statement, arguments: [rows.lowerBound, rows.upperBound])
            .map { ArticleKey(number: $0).articleID }
    }

    private mutating func insert(
        _ prepared: PreparedArticle,
        row: Int64,
        of update: FileUpdate,
        file: (row: Int64, seen: Int64)
    ) throws -> ArticleKey {
        let statement = try db.cachedStatement(sql: Self.insertion)
        let values = StatementArguments(prepared.columnValues)
        // Two articles in 2^60 have hashes that are alike: the second takes the next key that nobody has.
        var key = prepared.key
        while true {
            let first: StatementArguments = [row, key.number, key.number, file.row, file.seen]
            try statement.execute(arguments: first + values)
            if db.changesCount > 0 {
                break
            }
            key = ArticleKey(number: (key.number + 1) & ArticleKey.largest)
        }
        try db.cachedStatement(sql: "INSERT INTO articleText (article, body, pieces, furniture) VALUES (?, ?, ?, ?)")
            .execute(arguments: [row] + StatementArguments(prepared.textValues))
        waiting += 1
        index.add(ArticleDocument(prepared, key: key, row: row, path: update.path, seen: file.seen))
        return key
    }

    @discardableResult
    private mutating func removeArticles(in rows: Range<Int64>) throws -> [String] {
        guard !rows.isEmpty else { return [] }
        let range: StatementArguments = [rows.lowerBound, rows.upperBound]
        let statement = try db.cachedStatement(
            sql: "SELECT id, key, story FROM article WHERE id >= ? AND id < ? ORDER BY id"
        )
        var ids: [String] = []
        for row in try Row.fetchAll(statement, arguments: range) {
            let article = RemovedArticle(row: row["id"], key: ArticleKey(number: row["key"]))
            ids.append(article.key.articleID)
            index.remove(article.key)
            if article.row > analysed {
                waiting -= 1
            } else {
                try groups.remove(article.row, story: row["story"])
                try FactsWriter(db: db).remove(article.row)
                removed.append(article)
            }
        }
        try db.cachedStatement(sql: "DELETE FROM articleText WHERE article >= ? AND article < ?")
            .execute(arguments: range)
        try db.cachedStatement(sql: "DELETE FROM article WHERE id >= ? AND id < ?").execute(arguments: range)
        return ids
    }
}

extension ArticleDocument {
    init(_ prepared: PreparedArticle, key: ArticleKey, row: Int64, path: [UInt8], seen: Int64) {
        let article = prepared.article
        self.init(
            key: key,
            row: row,
            title: prepared.title,
            body: prepared.body,
            language: article.language,
            outlet: article.outlet,
            credit: article.credit,
            byline: article.byline,
            path: path,
            folder: prepared.folder,
            published: article.published?.moment.seconds,
            publishedEnd: article.published?.moment.end,
            seen: seen,
            found: ArticleColumns(story: key.number)
        )
    }
}

extension FileSignature {
    /// inode, size, modified, changed; SQLite's numbers are signed.
    fileprivate var columns: StatementArguments { [Int64(bitPattern: inode), size, modified, changed] }
}
