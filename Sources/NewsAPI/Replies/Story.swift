/// Articles about one event.
package struct Story: Codable, Sendable, Equatable {
    package var id: String
    @ExplicitNull package var title: String?
    /// When its earliest and its latest article were published.
    @ExplicitNull package var first: String?
    @ExplicitNull package var last: String?
    package var outlets: [String]
    /// Articles, copies of one text counted once.
    package var independent: Int
    package var articles: [Article]

    package init(
        id: String,
        title: String?,
        first: String?,
        last: String?,
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

/// One story; null where a query finds none.
package struct StoryReply: Codable, Sendable, Equatable {
    @ExplicitNull package var story: Story?

    package init(story: Story?) {
        self.story = story
    }
}

/// Stories of two articles or more.
package struct StoriesReply: Codable, Sendable, Equatable {
    package var stories: [Story]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(stories: [Story], total: Int, examined: Int, warnings: [String]) {
        self.stories = stories
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}
