internal import ArticleAnalysis
internal import CrossExamination
internal import Foundation
internal import GRDB
internal import NewsModel

/// Writes what analysis found in an article, and takes it away again, inside one transaction.
struct FactsWriter {
    let db: Database

    func insert(_ article: AnalysedArticle) throws {
        let row = article.row
        var entries = FactsEntries(names: [], days: article.searchable.days)
        for (entry, count) in article.searchable.names {
            entries.names.append((try name(entry), count))
        }
        try db.cachedStatement(sql: "INSERT INTO facts (article, facts, entries) VALUES (?, ?, ?)")
            .execute(arguments: [row, Data(article.facts), Data(entries.encoded)])
        try db.cachedStatement(sql: "INSERT INTO linkTraits (article, copySamples, storyTraits) VALUES (?, ?, ?)")
            .execute(arguments: [row, Data(article.copyText.samples.bytes), Data(article.traits.encoded)])
        let mention = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO mention (name, article, count) VALUES (?, ?, ?)"
        )
        for (name, count) in entries.names {
            try mention.execute(arguments: [name, row, count])
        }
        let days = try db.cachedStatement(sql: "INSERT INTO mentionedDays (first, last, article) VALUES (?, ?, ?)")
        for range in entries.days {
            try days.execute(arguments: [range.first, range.last, row])
        }
        try db.cachedStatement(sql: "UPDATE article SET quotes = ?, figures = ?, ownConflict = ? WHERE id = ?")
            .execute(arguments: [article.quotes, article.figures, article.hasConflict, row])
    }

    /// An article that was not yet analysed has nothing to take away.
    func remove(_ row: Int64) throws {
        let stored = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT entries FROM facts WHERE article = ?"),
            arguments: [row]
        )
        guard let stored else { return }
        guard let entries = FactsEntries(encoded: Array(stored)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the names of an article can't be read")
        }
        let mention = try db.cachedStatement(sql: "DELETE FROM mention WHERE name = ? AND article = ?")
        for (name, _) in entries.names {
            try mention.execute(arguments: [name, row])
            try removeIfUnused(name)
        }
        let days = try db.cachedStatement(sql: "DELETE FROM mentionedDays WHERE first = ? AND last = ? AND article = ?")
        for range in entries.days {
            try days.execute(arguments: [range.first, range.last, row])
        }
        try db.cachedStatement(sql: "DELETE FROM facts WHERE article = ?").execute(arguments: [row])
        try db.cachedStatement(sql: "DELETE FROM linkTraits WHERE article = ?").execute(arguments: [row])
    }

    /// The row of a name, made where it is new.
    private func name(_ entry: NameEntry) throws -> Int64 {
        let known = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM name WHERE kind = ? AND text = ?"),
            arguments: [entry.kind, entry.text]
        )
        if let known { return known }
        try db.cachedStatement(sql: "INSERT INTO name (kind, text) VALUES (?, ?)")
            .execute(arguments: [entry.kind, entry.text])
        let id = db.lastInsertedRowID
        let key = try db.cachedStatement(sql: "INSERT OR IGNORE INTO nameKey (key, kind, name) VALUES (?, ?, ?)")
        for text in entry.keys {
            try key.execute(arguments: [text, entry.kind, id])
        }
        return id
    }

    private func removeIfUnused(_ name: Int64) throws {
        let isUsed = try db.cachedStatement(sql: "SELECT 1 FROM mention WHERE name = ? LIMIT 1")
        guard try Int.fetchOne(isUsed, arguments: [name]) == nil,
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT kind, text FROM name WHERE id = ?"),
                arguments: [name]
            )
        else { return }
        let entry = NameEntry(kind: row["kind"], text: row["text"])
        let key = try db.cachedStatement(sql: "DELETE FROM nameKey WHERE key = ? AND kind = ? AND name = ?")
        for text in entry.keys {
            try key.execute(arguments: [text, entry.kind, name])
        }
        try db.cachedStatement(sql: "DELETE FROM name WHERE id = ?").execute(arguments: [name])
    }
}

extension NameEntry {
    /// The words under which it is found.
    fileprivate var keys: [String] {
        NameKeys.keys(of: text, kind: Name.Kind(place: kind) ?? .person)
    }
}
