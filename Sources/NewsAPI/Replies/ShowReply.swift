/// The whole of one article, flat: an article's keys, `body` and `furniture`.
package struct ShowReply: Codable, Sendable, Equatable {
    package var article: Article
    package var body: String
    package var furniture: [Span]

    package init(article: Article, body: String, furniture: [Span]) {
        self.article = article
        self.body = body
        self.furniture = furniture
    }

    private enum CodingKeys: String, CodingKey {
        case body, furniture
    }

    package init(from decoder: any Decoder) throws {
        article = try Article(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        body = try container.decode(String.self, forKey: .body)
        furniture = try container.decode([Span].self, forKey: .furniture)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .body)
        try container.encode(furniture, forKey: .furniture)
    }
}
