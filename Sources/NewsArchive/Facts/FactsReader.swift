internal import ArticleAnalysis
internal import CrossExamination
internal import Foundation
internal import GRDB

/// Reads what analysis found in articles.
struct FactsReader {
    private static let columns = """
        SELECT a.key, a.title, a.outlet, a.credit, a.published, a.publishedFrom, a.language, a.copyGroup, t.body, f.facts
        FROM article a JOIN articleText t ON t.article = a.id JOIN facts f ON f.article = a.id
        """

    let db: Database

    /// Nil for an article that is not there or was not yet analysed.
    func article(_ key: ArticleKey) throws -> ExaminedArticle? {
        let statement = try db.cachedStatement(sql: Self.columns + " WHERE a.key = ?")
        return try Row.fetchOne(statement, arguments: [key.number]).map(Self.examined)
    }

    /// In the order of the keys; those that are not there or not yet analysed are left out.
    func articles(_ keys: some Sequence<ArticleKey>) throws -> [ExaminedArticle] {
        try keys.compactMap(article)
    }

    /// The articles of one story by the story's number, in no promised order.
    func articles(ofStory story: ArticleKey) throws -> [ExaminedArticle] {
        try articles(StoryReader(db: db).members(of: story))
    }

    /// Where spans of the article's body lie in its file; nil for an article that is not there.
    func fileSpans(of key: ArticleKey, body: [UInt8]) throws -> FileSpans? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT t.pieces, a.spanStart, a.spanEnd FROM article a JOIN articleText t ON t.article = a.id WHERE a.key = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [key.number]) else { return nil }
        guard let pieces = SpanEncoding.pieces(in: row[0]) else { throw Self.damaged(key) }
        let start: Int = row[1]
        return FileSpans(pieces: pieces, body: body, article: start..<max(start, row[2]))
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
            guard let entries = FactsEntries(encoded: Array(bytes)) else { throw Self.damaged(key) }
            let uses = try entries.names.compactMap { entry -> NameUse? in
                if known[entry.name] == nil {
                    let row = try Row.fetchOne(name, arguments: [entry.name])
                    known[entry.name] = .some(row.flatMap { row in Name.Kind(rawValue: row[0]).map { ($0, row[1]) } })
                }
                guard let name = known[entry.name] ?? nil else { return nil }
                return NameUse(kind: name.kind, canonical: name.text, count: entry.count, spans: [])
            }
            return (key, uses)
        }
    }

    private static func examined(_ row: Row) throws -> ExaminedArticle {
        let key = ArticleKey(number: row[0])
        let from: String? = row[5]
        let group: Int64? = row[7]
        let body = Array(row[8] as Data)
        guard let facts = FactsDecoder.facts(in: Array(row[9] as Data), body: body) else { throw damaged(key) }
        return ExaminedArticle(
            id: key.articleID,
            title: row[1],
            outlet: row[2],
            credit: row[3],
            // The file's own time tells nothing of the text.
            published: from == "mtime" ? nil : row[4],
            language: row[6],
            copyGroup: group,
            isCopy: group != nil && group != key.number,
            body: body,
            facts: facts
        )
    }

    private static func damaged(_ key: ArticleKey) -> ArchiveError {
        ArchiveError(code: .damaged, message: "what is stored of \(key.articleID) can't be read")
    }
}
