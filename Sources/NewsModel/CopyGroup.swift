/// One text and the articles that hold it.
package struct CopyGroup: Codable, Sendable, Equatable {
    /// Id of the article whose text it is.
    package var original: String
    /// The original first.
    package var articles: [Member]
    /// What one of them says and another one doesn't.
    package var differences: [Difference]

    package init(original: String, articles: [Member], differences: [Difference]) {
        self.original = original
        self.articles = articles
        self.differences = differences
    }

    /// Flat an article's keys, and `containment`.
    package struct Member: Codable, Sendable, Equatable {
        package var article: Article
        /// The share of the smaller text that is found in the other one, 0 to 1; 1 for the original.
        package var containment: Double

        package init(article: Article, containment: Double) {
            self.article = article
            self.containment = containment
        }

        private enum CodingKeys: String, CodingKey {
            case containment
        }

        package init(from decoder: any Decoder) throws {
            article = try Article(from: decoder)
            containment = try decoder.container(keyedBy: CodingKeys.self).decode(Double.self, forKey: .containment)
        }

        package func encode(to encoder: any Encoder) throws {
            try article.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(containment, forKey: .containment)
        }
    }

    /// Something that stands in one of two articles.
    package struct Difference: Codable, Sendable, Equatable {
        package enum Kind: String, Codable, Sendable {
            /// A whole sentence without a counterpart in the other.
            case sentence
            /// Words of a sentence that the other has in another form; a figure or name in which they stand is given whole.
            case words
        }

        /// Id of the article that has it.
        package var `in`: String
        package var only: String
        package var span: FileSpan
        /// Id of the article that lacks it.
        package var other: String
        package var kind: Kind

        package init(in article: String, only: String, span: FileSpan, other: String, kind: Kind) {
            self.in = article
            self.only = only
            self.span = span
            self.other = other
            self.kind = kind
        }
    }
}
