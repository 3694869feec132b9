/// Where an article says something: enough to cite it, and to find the place in its file.
package struct Source: Codable, Sendable, Equatable {
    /// The whole sentence.
    package var sentence: String
    package var span: Span
    /// The article's id.
    package var article: String
    @ExplicitNull package var title: String?
    @ExplicitNull package var outlet: String?
    @ExplicitNull package var credit: String?
    @ExplicitNull package var published: String?
    @ExplicitNull package var publishedFrom: String?
    @ExplicitNull package var copyOf: String?
    package var path: String

    package init(
        sentence: String,
        span: Span,
        article: String,
        title: String?,
        outlet: String?,
        credit: String?,
        published: String?,
        publishedFrom: String?,
        copyOf: String?,
        path: String
    ) {
        self.sentence = sentence
        self.span = span
        self.article = article
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.published = published
        self.publishedFrom = publishedFrom
        self.copyOf = copyOf
        self.path = path
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
