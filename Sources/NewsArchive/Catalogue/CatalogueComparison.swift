internal import ArticleReading
internal import Foundation
internal import GRDB
internal import NewsModel

/// Tells whether the catalogue holds just what an update would make it hold.
struct CatalogueComparison {
    let db: Database

    func holds(_ update: FileUpdate, _ prepared: PreparedFile) throws -> Bool {
        let file = try Row.fetchOne(
            db,
            sql: "SELECT firstArticle, state, format, charset, articles FROM file WHERE path = ?",
            arguments: [Data(update.path)]
        )
        guard let file, file["state"] == update.outcome.state, file["articles"] == prepared.articles.count else {
            return false
        }
        if case .indexed(let read) = update.outcome {
            guard file["format"] == read.format.rawValue, file["charset"] == read.charset else { return false }
        }
        let stored = try rows(from: file["firstArticle"], count: prepared.articles.count)
        return stored == prepared.articles.map(Self.values)
    }

    private func rows(from first: Int64, count: Int) throws -> [[DatabaseValue]] {
        let columns = PreparedArticle.columns.map { "a.\($0)" }.joined(separator: ", ")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT a.key, \(columns), t.body, t.pieces, t.furniture
                FROM article a JOIN articleText t ON t.article = a.id
                WHERE a.id >= ? AND a.id < ? ORDER BY a.id
                """,
            arguments: [first, first + Int64(count)]
        )
        return rows.map { Array($0.databaseValues) }
    }

    private static func values(of article: PreparedArticle) -> [DatabaseValue] {
        [article.key.number.databaseValue] + article.columnValues + article.textValues
    }
}
