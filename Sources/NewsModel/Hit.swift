/// A piece of text around the matches.
package struct Snippet: Codable, Sendable, Equatable {
    package var text: String
    /// The matched words, ascending, not overlapping.
    package var marks: [TextSpan]

    package init(text: String, marks: [TextSpan]) {
        self.text = text
        self.marks = marks
    }
}

/// An article that matches, flat: an article's keys, `score` and `snippet`.
package struct Hit: Codable, Sendable, Equatable {
    package var article: Article
    package var score: Double
    package var snippet: Snippet

    package init(article: Article, score: Double, snippet: Snippet) {
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
        snippet = try container.decode(Snippet.self, forKey: .snippet)
    }

    package func encode(to encoder: any Encoder) throws {
        try article.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(score, forKey: .score)
        try container.encode(snippet, forKey: .snippet)
    }
}
