/// One article, as every reply shows it. Times are ISO 8601 in UTC, a day alone where the hour is not known.
package struct Article: Codable, Sendable, Equatable {
    package var id: String
    @ExplicitNull package var title: String?
    @ExplicitNull package var outlet: String?
    @ExplicitNull package var credit: String?
    package var byline: [String]
    @ExplicitNull package var dateline: String?
    @ExplicitNull package var published: String?
    @ExplicitNull package var publishedFrom: String?
    package var seen: String
    @ExplicitNull package var language: String?
    package var path: String
    package var span: Span
    package var words: Int
    package var story: String
    @ExplicitNull package var copyOf: String?
    package var copies: Int
    package var truncated: Bool

    package init(
        id: String,
        title: String?,
        outlet: String?,
        credit: String?,
        byline: [String],
        dateline: String?,
        published: String?,
        publishedFrom: String?,
        seen: String,
        language: String?,
        path: String,
        span: Span,
        words: Int,
        story: String,
        copyOf: String?,
        copies: Int,
        truncated: Bool
    ) {
        self.id = id
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.publishedFrom = publishedFrom
        self.seen = seen
        self.language = language
        self.path = path
        self.span = span
        self.words = words
        self.story = story
        self.copyOf = copyOf
        self.copies = copies
        self.truncated = truncated
    }
}
