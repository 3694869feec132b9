internal import CrossExamination
internal import Foundation
internal import GRDB

/// Keeps `copyGroup` true to the articles: notes which texts a transaction touched and looks at each once, at its end.
struct CopyGroupKeeper {
    /// Whether an article with this fingerprint went: without that, a text that stands alone never had a group.
    private var touched: [Data: Bool] = [:]

    mutating func noteAdded(_ fingerprint: Data?) {
        if let fingerprint {
            touched[fingerprint, default: false] = touched[fingerprint] ?? false
        }
    }

    mutating func noteRemoved(_ fingerprint: Data?) {
        if let fingerprint {
            touched[fingerprint] = true
        }
    }

    /// Calls `body` for every article whose place among copies is another than before, or that is new in a group.
    func settle(in db: Database, _ body: (ArticleKey, CopyMembership) -> Void) throws {
        for (fingerprint, hasLost) in touched {
            guard try hasLost || isShared(fingerprint, in: db) else { continue }
            try settle(fingerprint, in: db, body)
        }
    }

    private func isShared(_ fingerprint: Data, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE fingerprint = ? LIMIT 1 OFFSET 1")
        return try Int64.fetchOne(statement, arguments: [fingerprint]) != nil
    }

    private func settle(
        _ fingerprint: Data,
        in db: Database,
        _ body: (ArticleKey, CopyMembership) -> Void
    ) throws {
        let members = try members(fingerprint, in: db)
        let former = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, original FROM copyGroup WHERE fingerprint = ?"),
            arguments: [fingerprint]
        ).map { (id: $0[0] as Int64, original: $0[1] as Int64) }
        guard let group = CopyGroup(members.map(\.candidate)),
            let original = members.first(where: { $0.candidate == group.original })?.row
        else {
            if let former {
                try dissolve(former.id, in: db)
                members.forEach { body($0.key, CopyMembership()) }
            }
            return
        }
        let id = try keep(fingerprint, original: original, size: group.size, in: db)
        for member in members {
            let wasCopy = member.group != nil && former?.original != member.row
            let membership = CopyMembership(group: id, isCopy: member.row != original)
            if member.group != id || wasCopy != membership.isCopy {
                body(member.key, membership)
            }
        }
    }

    private func keep(_ fingerprint: Data, original: Int64, size: Int, in db: Database) throws -> Int64 {
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO copyGroup (fingerprint, original, size) VALUES (?, ?, ?)
                ON CONFLICT (fingerprint) DO UPDATE SET original = excluded.original, size = excluded.size
                RETURNING id
                """
        )
        guard let id = try Int64.fetchOne(upsert, arguments: [fingerprint, original, size]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a group of copies could not be kept")
        }
        try db.cachedStatement(sql: "UPDATE article SET copyGroup = ? WHERE fingerprint = ? AND copyGroup IS NULL")
            .execute(arguments: [id, fingerprint])
        return id
    }

    private func dissolve(_ group: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM copyGroup WHERE id = ?").execute(arguments: [group])
        try db.cachedStatement(sql: "UPDATE article SET copyGroup = NULL WHERE copyGroup = ?")
            .execute(arguments: [group])
    }

    private struct Member {
        var row: Int64
        var key: ArticleKey
        var group: Int64?
        var candidate: CopyCandidate
    }

    private func members(_ fingerprint: Data, in db: Database) throws -> [Member] {
        let statement = try db.cachedStatement(
            sql: "SELECT id, key, copyGroup, credit IS NOT NULL, published, words FROM article WHERE fingerprint = ?"
        )
        let rows = try Row.fetchCursor(statement, arguments: [fingerprint])
        var found: [Member] = []
        while let row = try rows.next() {
            let key = ArticleKey(number: row[1])
            let candidate = CopyCandidate(id: key.articleID, isCredited: row[3], published: row[4], words: row[5])
            found.append(Member(row: row[0], key: key, group: row[2], candidate: candidate))
        }
        return found
    }
}
