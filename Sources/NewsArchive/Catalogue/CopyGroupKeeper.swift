internal import CrossExamination
internal import Foundation
internal import GRDB

/// Keeps `copyGroup` true to the articles: notes which texts a transaction touched and looks at each once, at its end.
struct CopyGroupKeeper {
    private var touched: Set<Data> = []

    mutating func note(_ fingerprint: Data?) {
        if let fingerprint {
            touched.insert(fingerprint)
        }
    }

    func settle(in db: Database) throws {
        for fingerprint in touched {
            try settle(fingerprint, in: db)
        }
    }

    private func settle(_ fingerprint: Data, in db: Database) throws {
        let candidates = try candidates(fingerprint, in: db)
        guard let group = CopyGroup(candidates.map(\.candidate)),
            let original = candidates.first(where: { $0.candidate == group.original })?.row
        else {
            try dissolve(fingerprint, in: db)
            return
        }
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO copyGroup (fingerprint, original, size) VALUES (?, ?, ?)
                ON CONFLICT (fingerprint) DO UPDATE SET original = excluded.original, size = excluded.size
                """
        )
        try upsert.execute(arguments: [fingerprint, original, group.size])
        let join = try db.cachedStatement(
            sql: """
                UPDATE article SET copyGroup = (SELECT id FROM copyGroup WHERE copyGroup.fingerprint = ?1)
                WHERE fingerprint = ?1 AND copyGroup IS NULL
                """
        )
        try join.execute(arguments: [fingerprint])
    }

    private func dissolve(_ fingerprint: Data, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM copyGroup WHERE fingerprint = ?").execute(arguments: [fingerprint])
        guard db.changesCount > 0 else { return }
        try db.cachedStatement(sql: "UPDATE article SET copyGroup = NULL WHERE fingerprint = ?")
            .execute(arguments: [fingerprint])
    }

    private func candidates(_ fingerprint: Data, in db: Database) throws -> [(row: Int64, candidate: CopyCandidate)] {
        let statement = try db.cachedStatement(
            sql: "SELECT id, key, credit IS NOT NULL, published, words FROM article WHERE fingerprint = ?"
        )
        let rows = try Row.fetchCursor(statement, arguments: [fingerprint])
        var found: [(row: Int64, candidate: CopyCandidate)] = []
        while let row = try rows.next() {
            let candidate = CopyCandidate(
                id: ArticleKey(number: row[1]).articleID,
                isCredited: row[2],
                published: row[3],
                words: row[4]
            )
            found.append((row[0], candidate))
        }
        return found
    }
}
