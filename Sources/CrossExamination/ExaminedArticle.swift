package import ArticleAnalysis
package import NewsModel

/// One article as everything across articles looks at it.
package struct ExaminedArticle: Sendable {
    package let article: Article
    /// The body's UTF-8, which the spans of `facts` count in.
    package let body: [UInt8]
    package let facts: ArticleFacts
    /// Where spans of the body lie in the file.
    package let places: BodyPlaces

    package init(article: Article, body: [UInt8], facts: ArticleFacts, pieces: [BodyPiece]) {
        self.article = article
        self.body = body
        self.facts = facts
        places = BodyPlaces(pieces: pieces, body: body, article: article.span)
    }

    /// Orders what has no other order.
    package var id: String { article.id }
    package var title: String? { article.title }
    package var language: String? { article.language }

    /// Seconds since 1970; nil where its text and page don't tell it.
    package var published: Int64? { article.statedTime?.seconds }

    /// Equal for articles that hold one text: together they are one independent report. Nil for a text that nobody repeats.
    package var copyGroup: String? { article.copyGroup }

    /// Whether another article of the copy group is its original.
    package var isCopy: Bool { article.copyOf != nil }

    /// The text of a span; empty for a span that does not lie in the body.
    package func text(_ span: BodySpan) -> String {
        String(decoding: body[span], as: UTF8.self)
    }

    /// The sentence that says something, and the place of what it says.
    package func source(sentence: BodySpan, at place: BodySpan) -> Source {
        source(sentence: text(sentence), at: place)
    }

    package func source(sentence: String, at place: BodySpan) -> Source {
        Source(of: article, sentence: sentence, span: places.fileSpan(of: place))
    }
}
