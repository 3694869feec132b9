internal import Foundation
internal import GRDB
internal import QueryLanguage
internal import TextUnits

/// Settles on the stored text what the index can only propose.
struct TextVerifier {
    let db: Database

    /// The rows among the candidates whose words match the pattern.
    func articles(matching candidates: IndexExpression, _ pattern: TextPattern) throws -> [Int64] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT a.id, a.title, t.body
                FROM articleWords CROSS JOIN article a ON a.id = articleWords.rowid
                CROSS JOIN articleText t ON t.article = a.id
                WHERE articleWords MATCH ?
                """,
            arguments: [candidates.text]
        )
        var found: [Int64] = []
        while let row = try rows.next() {
            let title: String? = row[1]
            let body: Data = row[2]
            let titleWords = title.map { words(in: $0) } ?? []
            let bodyWords = pattern.scope == .title ? [] : words(in: String(decoding: body, as: UTF8.self))
            if pattern.matches(title: titleWords, body: bodyWords) {
                found.append(row[0])
            }
        }
        return found
    }

    /// Whether any title or body holds the folded word.
    func occurs(_ word: String) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM articleWords WHERE articleWords MATCH ? LIMIT 1")
        let expression = IndexExpression.phrase([WordSet([word])], scope: .anywhere)
        return try Int.fetchOne(statement, arguments: [expression.text]) != nil
    }
}
