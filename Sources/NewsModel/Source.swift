/// Where an article says something: enough to cite it, and to find the place in its file.
package struct Source: Codable, Sendable, Equatable {
    /// The whole sentence.
    package var sentence: String
    package var span: FileSpan
    /// The article's id.
    package var article: String
    @ExplicitNull package var title: String?
    @ExplicitNull package var outlet: String?
    @ExplicitNull package var credit: String?
    @ExplicitNull package var published: Moment?
    @ExplicitNull package var publishedFrom: Article.PublicationSource?
    @ExplicitNull package var copyOf: String?
    package var path: PathText

    package init(of article: Article, sentence: String, span: FileSpan) {
        self.sentence = sentence
        self.span = span
        self.article = article.id
        title = article.title
        outlet = article.outlet
        credit = article.credit
        published = article.published
        publishedFrom = article.publishedFrom
        copyOf = article.copyOf
        path = article.path
    }
}

/// Something that an article says, and where; one flat object with both sets of keys.
package struct Sourced<Content: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    package var content: Content
    package var source: Source

    package init(_ content: Content, _ source: Source) {
        self.content = content
        self.source = source
    }

    package init(from decoder: any Decoder) throws {
        content = try Content(from: decoder)
        source = try Source(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        try content.encode(to: encoder)
        try source.encode(to: encoder)
    }
}
