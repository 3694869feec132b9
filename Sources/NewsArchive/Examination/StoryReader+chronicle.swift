internal import GRDB

extension StoryReader {
    func story(of article: ArticleKey) throws -> ArticleKey? {
        let statement = try db.cachedStatement(sql: "SELECT story FROM article WHERE key = ?")
        return try Int64.fetchOne(statement, arguments: [article.number]).map(ArticleKey.init(number:))
    }

    /// By the articles' ids.
    func stories(of articles: [String]) throws -> [String: String] {
        let keys = articles.compactMap { id in ArticleKey(articleID: id).map { (id, $0) } }
        return Dictionary(
            try keys.compactMap { id, key in try story(of: key).map { (id, $0.storyID) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The articles of a story: earliest first, those of unknown date last.
    func chronicle(of story: ArticleKey) throws -> [ArticleKey] {
        let statement = try db.cachedStatement(sql: "SELECT published FROM article WHERE key = ?")
        let dated = try members(of: story).map { key in
            (key: key, published: try Int64?.fetchOne(statement, arguments: [key.number]) ?? nil)
        }
        return dated.sorted { ($0.published ?? .max, $0.key) < ($1.published ?? .max, $1.key) }.map(\.key)
    }

    /// All stories of two articles or more: the newest first by their latest article, those of unknown date last; of equals the
    /// largest first.
    func newestStories() throws -> [ArticleKey] {
        // The index by story leaves out the article that gives the story its id: that is the earliest one.
        let statement = try db.cachedStatement(
            sql: """
                SELECT story FROM (
                    SELECT a.story, count(*) AS size, max(a.published) AS last, first.published AS first
                    FROM article a LEFT JOIN article first ON first.key = a.story
                    WHERE a.story <> a.key GROUP BY a.story
                ) ORDER BY ifnull(last, first) IS NULL, ifnull(last, first) DESC, size DESC, story
                """
        )
        return try Int64.fetchAll(statement).map(ArticleKey.init(number:))
    }
}
