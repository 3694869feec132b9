/// One article among those that links connect.
package struct StoryMember: Sendable {
    package let article: Int64
    /// Seconds since 1970; nil where not known.
    package let published: Int64?
    package let hasTitle: Bool
    package let traits: StoryTraits

    package init(article: Int64, published: Int64?, hasTitle: Bool, traits: StoryTraits) {
        self.article = article
        self.published = published
        self.hasTitle = hasTitle
        self.traits = traits
    }

    /// Whether it is earlier, where neither has a time by its key: a strict order.
    func precedes(_ other: StoryMember) -> Bool {
        (published ?? .max, article) < (other.published ?? .max, other.article)
    }
}

/// The articles of one story.
package struct StoryCluster: Sendable, Equatable {
    /// The key of the earliest article (unknown times come last, then the smaller key).
    package let id: Int64
    /// In that order.
    package let articles: [Int64]
    /// The article that is most like all others, of those that have a title: its title is the story's.
    package let central: Int64
}

/// The stories of articles that links connect, directly or through others. Every article is in one of them; in order of id.
///
/// Links are taken heaviest first; one joins two clusters where their articles are alike on average, and near enough in time, so that
/// no chain of pairs leads from one event to the next. Copies are joined whatever else. A pure function: neither array's order matters,
/// and links to articles that are not among the members count for nothing.
package func storyClusters(of members: [StoryMember], links: [StoryLink]) -> [StoryCluster] {
    var clusterer = StoryClusterer(members)
    clusterer.join(links)
    return clusterer.clusters()
}
