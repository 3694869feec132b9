internal import ArticleAnalysis
internal import CrossExamination
internal import Foundation
internal import GRDB
internal import NewsModel

/// Reads what analysis found in articles.
struct FactsReader {
    private static let sql = """
        SELECT \(TextRecord.columns), x.facts FROM \(TextRecord.tables) JOIN facts x ON x.article = a.id WHERE a.key = ?
        """

    let db: Database

    /// Nil for an article that is not there or was not yet analysed.
    func article(_ key: ArticleKey) throws -> ExaminedArticle? {
        try ExaminedRecord.fetchOne(db.cachedStatement(sql: Self.sql), arguments: [key.number])?.article
    }

    /// In the order of the keys; those that are not there or not yet analysed are left out.
    func articles(_ keys: some Sequence<ArticleKey>) throws -> [ExaminedArticle] {
        try keys.compactMap(article)
    }

    /// The names of articles without their facts; `NameUse.spans` are empty. Articles not yet analysed are left out.
    func nameUses(of keys: some Sequence<ArticleKey>) throws -> [(article: ArticleKey, names: [NameUse])] {
        let entries = try db.cachedStatement(
            sql: "SELECT entries FROM facts WHERE article = (SELECT id FROM article WHERE key = ?)"
        )
        let name = try db.cachedStatement(sql: "SELECT kind, text FROM name WHERE id = ?")
        var known: [Int64: (kind: Name.Kind, text: String)?] = [:]
        return try keys.compactMap { key in
            guard let bytes = try Data.fetchOne(entries, arguments: [key.number]) else { return nil }
            guard let entries = FactsEntries(encoded: Array(bytes)) else { throw ArchiveError(damaged: key) }
            let uses = try entries.names.compactMap { entry -> NameUse? in
                if known[entry.name] == nil {
                    let row = try Row.fetchOne(name, arguments: [entry.name])
                    known[entry.name] = .some(
                        row.flatMap { row in Name.Kind(place: row["kind"]).map { ($0, row["text"]) } }
                    )
                }
                guard let name = known[entry.name] ?? nil else { return nil }
                return NameUse(kind: name.kind, canonical: name.text, count: entry.count, spans: [])
            }
            return (key, uses)
        }
    }
}

/// An article with what was found in it.
private struct ExaminedRecord: FetchableRecord {
    let article: ExaminedArticle

    init(row: Row) throws {
        let text = try TextRecord(row: row)
        guard let facts = FactsDecoder.facts(in: Array(row["facts"] as Data), body: text.body) else {
            throw ArchiveError(damaged: text.record.key)
        }
        article = ExaminedArticle(article: text.record.article, body: text.body, facts: facts, pieces: text.pieces)
    }
}
