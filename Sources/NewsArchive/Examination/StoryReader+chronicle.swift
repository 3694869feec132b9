internal import GRDB
internal import NewsModel

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

    /// The articles of a story: earliest first, then those whose text tells no date.
    func chronicle(of story: ArticleKey) throws -> [ArticleKey] {
        let statement = try db.cachedStatement(sql: "SELECT published, publishedFrom FROM article WHERE key = ?")
        let dated = try members(of: story).map { key in
            let row = try Row.fetchOne(statement, arguments: [key.number])
            let published = row?["published"] as Int64? ?? .max
            let source: Article.PublicationSource? = try row?.decode(forColumn: "publishedFrom")
            return (key: key, known: source == .mtime ? .max : published, published: published)
        }
        return dated.sorted { ($0.known, $0.published, $0.key) < ($1.known, $1.published, $1.key) }.map(\.key)
    }

    /// All stories of two articles or more: the newest first by their latest article, then those whose articles tell no date;
    /// of equals the largest first.
    func newestStories() throws -> [ArticleKey] {
        // The index by story leaves out the article that gives the story its id: that is the earliest one.
        let statement = try db.cachedStatement(
            sql: """
                SELECT story FROM (
                    SELECT a.story, count(*) AS size, ifnull(max(a.published), first.published) AS latest, ifnull(
                        max(CASE WHEN a.publishedFrom IS NOT ?1 THEN a.published END),
                        CASE WHEN first.publishedFrom IS NOT ?1 THEN first.published END
                    ) AS known
                    FROM article a LEFT JOIN article first ON first.key = a.story
                    WHERE a.story <> a.key GROUP BY a.story
                ) ORDER BY known IS NULL, known DESC, latest IS NULL, latest DESC, size DESC, story
                """
        )
        return try Int64.fetchAll(statement, arguments: [Article.PublicationSource.mtime]).map(ArticleKey.init(number:))
    }
}
