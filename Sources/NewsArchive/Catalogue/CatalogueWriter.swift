internal import ArticleReading
internal import Foundation
internal import GRDB

/// Applies changes inside one transaction.
struct CatalogueWriter {
    let db: Database
    let index: any ArticleIndex
    /// Seconds since 1970.
    let now: Int64
    private var copies = CopyGroupKeeper()
    private var hasChanged = false

    init(db: Database, index: any ArticleIndex, now: Int64) {
        self.db = db
        self.index = index
        self.now = now
    }

    /// `prepared` is what was made of the update of a `.put`.
    mutating func apply(_ change: ArchiveChange, prepared: PreparedFile?) throws -> AppliedChange {
        switch change {
        case .put(let update): try put(update, prepared?.articles ?? [])
        case .touch(let path, let signature): try touch(path, signature)
        case .remove(let path): try remove(path)
        }
    }

    /// To be called once after the last change.
    mutating func finish() throws {
        try copies.settle(in: db)
        if hasChanged {
            try CatalogueNotes(db: db).set(CatalogueSchema.lastChangeNote, String(now))
        }
    }

    private mutating func put(_ update: FileUpdate, _ articles: [PreparedArticle]) throws -> AppliedChange {
        hasChanged = true
        let known = try file(update.path)
        let row = try known?.row ?? insertFile(update)
        let seen = known?.seen ?? update.seen
        // A file that waits to be read keeps what is known of it until then.
        var isReplaced = true
        if case .pending = update.outcome {
            isReplaced = false
        }
        var ids: [String] = []
        if isReplaced {
            _ = try removeArticles(of: row, path: update.path)
            for (ordinal, article) in articles.enumerated() {
                ids.append(try insert(article, ordinal: ordinal, file: row, seen: seen).articleID)
            }
        } else {
            ids = try articleIDs(of: row)
        }
        try setFile(row, to: update, articles: ids.count)
        let (kind, reason) = update.outcome.applied
        return AppliedChange(kind: kind, path: update.path, articles: ids, reason: reason)
    }

    private mutating func touch(_ path: [UInt8], _ signature: StoredSignature) throws -> AppliedChange {
        guard let file = try file(path) else {
            return AppliedChange(kind: .unchanged, path: path, articles: [], reason: nil)
        }
        try db.cachedStatement(
            sql: "UPDATE file SET inode = ?, size = ?, modified = ?, changed = ?, racy = ? WHERE id = ?"
        ).execute(arguments: signature.columns + [file.row])
        let ids = try articleIDs(of: file.row)
        return AppliedChange(kind: .unchanged, path: path, articles: ids, reason: nil)
    }

    private mutating func remove(_ path: [UInt8]) throws -> AppliedChange {
        guard let file = try file(path) else {
            return AppliedChange(kind: .removed, path: path, articles: [], reason: nil)
        }
        hasChanged = true
        let ids = try removeArticles(of: file.row, path: path)
        try db.cachedStatement(sql: "DELETE FROM file WHERE id = ?").execute(arguments: [file.row])
        return AppliedChange(kind: .removed, path: path, articles: ids, reason: nil)
    }
}

// Files.
extension CatalogueWriter {
    private func file(_ path: [UInt8]) throws -> (row: Int64, seen: Int64)? {
        let statement = try db.cachedStatement(sql: "SELECT id, seen FROM file WHERE path = ?")
        return try Row.fetchOne(statement, arguments: [Data(path)]).map { ($0[0], $0[1]) }
    }

    private func insertFile(_ update: FileUpdate) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO file (path, seen, inode, size, modified, changed, racy, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'pending')
                """
        ).execute(arguments: [Data(update.path), update.seen] + update.signature.columns)
        return db.lastInsertedRowID
    }

    private func setFile(_ row: Int64, to update: FileUpdate, articles: Int) throws {
        let (kind, reason) = update.outcome.applied
        var read: ReadFile?
        if case .indexed(let file) = update.outcome {
            read = file
        }
        let values: StatementArguments = [
            update.contentHash.map { Data($0) }, kind.rawValue, reason, read?.format.rawValue, read?.charset, articles,
            read == nil ? nil : now, row,
        ]
        try db.cachedStatement(
            sql: """
                UPDATE file SET inode = ?, size = ?, modified = ?, changed = ?, racy = ?,
                    contentHash = ?, state = ?, reason = ?, format = ?, charset = ?, articles = ?, indexed = ?
                WHERE id = ?
                """
        ).execute(arguments: update.signature.columns + values)
    }
}

// Articles.
extension CatalogueWriter {
    private static let insertion: String = {
        let columns = ["key", "story", "file", "ordinal", "seen", "fingerprint"] + PreparedArticle.columns
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO article (\(columns.joined(separator: ", "))) VALUES (\(places))"
    }()

    private func articleIDs(of file: Int64) throws -> [String] {
        let statement = try db.cachedStatement(sql: "SELECT key FROM article WHERE file = ? ORDER BY ordinal")
        return try Int64.fetchAll(statement, arguments: [file]).map { ArticleKey(number: $0).articleID }
    }

    private mutating func insert(
        _ prepared: PreparedArticle,
        ordinal: Int,
        file: Int64,
        seen: Int64
    ) throws -> ArticleKey {
        let key = try freeKey(from: prepared.key)
        try db.cachedStatement(sql: Self.insertion).execute(
            arguments: [key.number, key.number, file, ordinal, seen, prepared.fingerprint]
                + StatementArguments(prepared.columnValues)
        )
        let row = db.lastInsertedRowID
        try db.cachedStatement(sql: "INSERT INTO articleText (article, body, pieces, furniture) VALUES (?, ?, ?, ?)")
            .execute(arguments: [row] + StatementArguments(prepared.textValues))
        try index.add(prepared.document, article: row, in: db)
        copies.note(prepared.fingerprint)
        return key
    }

    /// The key itself, but for two articles in 2^60 whose hashes are alike: then the next that nobody has.
    private func freeKey(from key: ArticleKey) throws -> ArticleKey {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE key = ?")
        var free = key
        while try Int.fetchOne(statement, arguments: [free.number]) != nil {
            free = ArticleKey(number: (free.number + 1) & ArticleKey.largest)
        }
        return free
    }

    /// The index keeps no text: what it forgets is computed again from what the catalogue holds.
    private mutating func removeArticles(of file: Int64, path: [UInt8]) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.id, a.key, a.fingerprint, a.title, t.body, a.outlet, a.credit, a.byline
                FROM article a JOIN articleText t ON t.article = a.id WHERE a.file = ? ORDER BY a.ordinal
                """
        )
        var ids: [String] = []
        for row in try Row.fetchAll(statement, arguments: [file]) {
            let article: Int64 = row[0]
            ids.append(ArticleKey(number: row[1]).articleID)
            copies.note(row[2])
            try index.remove(IndexDocument(stored: row, path: path), article: article, in: db)
            try db.cachedStatement(sql: "DELETE FROM articleText WHERE article = ?").execute(arguments: [article])
            try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [article])
        }
        return ids
    }
}

extension IndexDocument {
    /// `row` has title, body, outlet, credit and byline from its fourth column on.
    init(stored row: Row, path: [UInt8]) {
        let body: Data = row[4]
        let byline: String? = row[7]
        self.init(
            title: row[3],
            body: String(decoding: body, as: UTF8.self),
            outlet: row[5],
            credit: row[6],
            byline: byline?.split(separator: "\n").map(String.init) ?? [],
            path: path
        )
    }
}

extension StoredSignature {
    /// inode, size, modified, changed, racy; SQLite's numbers are signed.
    var columns: StatementArguments { [Int64(bitPattern: inode), size, modified, changed, isRacy] }
}

extension FileUpdate.Outcome {
    var applied: (kind: AppliedChange.Kind, reason: String?) {
        switch self {
        case .indexed: (.indexed, nil)
        case .failed(let reason): (.failed, reason)
        case .ignored(let reason): (.ignored, reason)
        case .pending: (.pending, nil)
        }
    }
}
