/// An article that matches, flat: an article's keys, `score` and `snippet`.
package struct Hit: Codable, Sendable, Equatable {
    package var article: Article
    package var score: Double
    package var snippet: SnippetText

    package init(article: Article, score: Double, snippet: SnippetText) {
        self.article = article
        self.score = score
        self.snippet = snippet
    }

    private enum CodingKeys: String, CodingKey {
        case score, snippet
    }

    package init(from decoder: any Decoder) throws {
        article = try Article(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        score = try container.decode(Double.self, forKey: .score)
        snippet = try container.decode(SnippetText.self, forKey: .snippet)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(score, forKey: .score)
        try container.encode(snippet, forKey: .snippet)
    }
}
