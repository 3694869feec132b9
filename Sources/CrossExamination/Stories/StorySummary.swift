/// One article of a story, as far as a list of stories looks at it.
package struct StoryArticle: Sendable, Equatable {
    package var article: Int64
    package var outlet: String?
    /// Seconds since 1970; nil where not known.
    package var published: Int64?
    /// Equal for articles that hold one text; nil for a text that nobody repeats.
    package var copyGroup: Int64?

    package init(article: Int64, outlet: String?, published: Int64?, copyGroup: Int64?) {
        self.article = article
        self.outlet = outlet
        self.published = published
        self.copyGroup = copyGroup
    }
}

/// What a list shows of a story beside its title.
package struct StorySummary: Sendable, Equatable {
    /// Seconds since 1970; nil where no article's time is known.
    package let first: Int64?
    package let last: Int64?
    /// Each once, in alphabetical order.
    package let outlets: [String]
    /// Reports, copies of one text counted once.
    package let independent: Int

    package init(of articles: some Sequence<StoryArticle>) {
        var groups: Set<Int64> = []
        var alone = 0
        var outlets: Set<String> = []
        var first: Int64?
        var last: Int64?
        for article in articles {
            if let group = article.copyGroup {
                groups.insert(group)
            } else {
                alone += 1
            }
            if let outlet = article.outlet {
                outlets.insert(outlet)
            }
            if let published = article.published {
                first = min(first ?? published, published)
                last = max(last ?? published, published)
            }
        }
        self.first = first
        self.last = last
        self.outlets = outlets.sorted()
        independent = groups.count + alone
    }
}
