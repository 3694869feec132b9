/// The whole of one article and what it states, flat: an article's keys, and those of `Content`.
package struct WholeArticle: Codable, Sendable, Equatable {
    package struct Content: Codable, Sendable, Equatable {
        package var body: String
        package var furniture: [FileSpan]
        package var quotes: [Quote]
        package var figures: [Figure]
        package var names: [Name]
        package var dates: [DateMention]

        package init(
            body: String,
            furniture: [FileSpan],
            quotes: [Quote] = [],
            figures: [Figure] = [],
            names: [Name] = [],
            dates: [DateMention] = []
        ) {
            self.body = body
            self.furniture = furniture
            self.quotes = quotes
            self.figures = figures
            self.names = names
            self.dates = dates
        }
    }

    package var article: Article
    package var content: Content

    package init(article: Article, content: Content) {
        self.article = article
        self.content = content
    }

    package init(from decoder: any Decoder) throws {
        article = try Article(from: decoder)
        content = try Content(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        try content.encode(to: encoder)
    }
}
