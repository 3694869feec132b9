/// The whole of one article and what it states, flat: an article's keys, and those of `Content`.
package struct ShowReply: Codable, Sendable, Equatable {
    package struct Content: Codable, Sendable, Equatable {
        package var body: String
        package var furniture: [Span]
        package var quotes: [Quote]
        package var figures: [Figure]
        package var names: [NamedEntity]
        package var dates: [DateMention]

        package init(
            body: String,
            furniture: [Span],
            quotes: [Quote] = [],
            figures: [Figure] = [],
            names: [NamedEntity] = [],
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

/// Words that tell a day, a month or a year.
package struct DateMention: Codable, Sendable, Equatable {
    package var text: String
    /// As fine as it is known: `2025-04-26`, `2025-04`, `2025`; null where it cannot be told.
    @ExplicitNull package var date: String?
    @ExplicitNull package var precision: DatePrecision?
    package var span: Span

    package init(text: String, date: String?, precision: DatePrecision?, span: Span) {
        self.text = text
        self.date = date
        self.precision = precision
        self.span = span
    }
}
