/// All articles about one event.
package struct ArchiveStory: Sendable, Equatable {
    package var id: String
    /// That of its most central article.
    package var title: String?
    /// The earliest and latest publication that an article tells; by the files' own times where none does.
    package var first: PublishedMoment?
    package var last: PublishedMoment?
    /// Each once, by name.
    package var outlets: [String]
    /// How many reports it has, copies counted once.
    package var independent: Int
    /// The earliest first, those of unknown date last.
    package var articles: [StoredArticle]

    package init(
        id: String,
        title: String?,
        first: PublishedMoment?,
        last: PublishedMoment?,
        outlets: [String],
        independent: Int,
        articles: [StoredArticle]
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

/// When something was published.
package struct PublishedMoment: Sendable, Equatable {
    /// Since 1970 in UTC; the day's beginning where only the day is known.
    package var seconds: Int64
    package var isDay: Bool

    package init(seconds: Int64, isDay: Bool) {
        self.seconds = seconds
        self.isDay = isDay
    }
}
