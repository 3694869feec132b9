internal import GRDB

/// Reads which articles belong together.
struct StoryReader {
    let db: Database

    /// The articles of a story by its number, in the order of their keys.
    func members(of story: ArticleKey) throws -> [ArticleKey] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT key FROM article WHERE story = ?1 AND story <> key
                UNION SELECT key FROM article WHERE key = ?1 AND story = ?1
                """
        )
        return try Int64.fetchAll(statement, arguments: [story.number]).map(ArticleKey.init(number:))
    }

    /// The articles of a group of copies by the key of its original, that one among them, in the order of their keys.
    func copies(of original: ArticleKey) throws -> [ArticleKey] {
        let statement = try db.cachedStatement(sql: "SELECT key FROM article WHERE copyGroup = ? ORDER BY key")
        return try Int64.fetchAll(statement, arguments: [original.number]).map(ArticleKey.init(number:))
    }

    /// The article whose title a story bears; nil for an article that is alone.
    func central(of story: ArticleKey) throws -> ArticleKey? {
        let statement = try db.cachedStatement(sql: "SELECT central FROM story WHERE id = ?")
        return try Int64.fetchOne(statement, arguments: [story.number]).map(ArticleKey.init(number:))
    }
}
