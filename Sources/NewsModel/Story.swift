/// Articles about one event.
package struct Story: Codable, Sendable, Equatable {
    package var id: String
    /// That of its most central article.
    @ExplicitNull package var title: String?
    /// When its earliest and its latest article were published.
    @ExplicitNull package var first: Moment?
    @ExplicitNull package var last: Moment?
    /// Each once, by name.
    package var outlets: [String]
    /// Articles, copies of one text counted once.
    package var independent: Int
    /// The earliest first, those of unknown date last.
    package var articles: [Article]

    package init(
        id: String,
        title: String?,
        first: Moment?,
        last: Moment?,
        outlets: [String],
        independent: Int,
        articles: [Article]
    ) {
        self.id = id
        self.title = title
        self.first = first
        self.last = last
        self.outlets = outlets
        self.independent = independent
        self.articles = articles
    }
}
