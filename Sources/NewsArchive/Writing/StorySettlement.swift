internal import CrossExamination

/// The stories around articles that came or went, as clustering all articles would give them.
///
/// Links connect a good part of all articles of a language, so looking at everything that is connected would cost more with every
/// article. It isn't needed: clustering joins links from the heaviest on and asks only the two clusters that a link connects, and
/// a story is what never joined anything else. So a set of whole stories comes out as it was when it is clustered by itself, and
/// only a story that comes out otherwise than it was can be answered otherwise by those it is linked with: these are taken in
/// and all is clustered again, until no other story changes.
struct StorySettlement {
    /// Clusters that are other than the stories before, single articles among them.
    private(set) var changed: [StoryCluster] = []
    /// By key, of all articles that were looked at.
    private(set) var rows: [Int64: Int64] = [:]

    /// `fresh` are articles that were just analysed, and those whose story has lost an article.
    init(fresh: Set<Int64>, _ articles: inout LinkedArticles) throws {
        var taken = fresh
        var unasked = fresh
        while true {
            try takeIn(neighboursOf: unasked, &taken, &articles)
            let clusters = try clusters(of: taken, &articles)
            changed = try clusters.filter { try hasChanged($0, fresh, &articles) }
            unasked = Set(changed.flatMap(\.articles).compactMap { rows[$0] })
            guard try hasNeighbours(unasked, outside: taken, &articles) else { return }
        }
    }

    /// With each article its whole story.
    private func takeIn(
        neighboursOf rows: Set<Int64>,
        _ taken: inout Set<Int64>,
        _ articles: inout LinkedArticles
    ) throws {
        for row in rows {
            for link in try articles.storyLinks(of: row) where !taken.contains(link.other) {
                taken.insert(link.other)
                if let story = try articles.member(link.other)?.columns.story {
                    taken.formUnion(try articles.rows(ofStory: story))
                }
            }
        }
    }

    private func hasNeighbours(
        _ rows: Set<Int64>,
        outside taken: Set<Int64>,
        _ articles: inout LinkedArticles
    ) throws -> Bool {
        for row in rows {
            for link in try articles.storyLinks(of: row) where !taken.contains(link.other) {
                return true
            }
        }
        return false
    }

    private mutating func clusters(of taken: Set<Int64>, _ articles: inout LinkedArticles) throws -> [StoryCluster] {
        var members: [StoryMember] = []
        var links: [StoryLink] = []
        for row in taken {
            guard let member = try articles.member(row), let traits = try articles.traits(of: row) else { continue }
            rows[member.key] = row
            members.append(
                StoryMember(
                    article: member.key,
                    published: member.published,
                    hasTitle: member.hasTitle,
                    traits: traits
                )
            )
            for link in try articles.storyLinks(of: row) where row < link.other && taken.contains(link.other) {
                if let other = try articles.member(link.other) {
                    links.append(StoryLink(member.key, other.key, weight: link.weight))
                }
            }
        }
        return storyClusters(of: members, links: links)
    }

    private func hasChanged(
        _ cluster: StoryCluster,
        _ fresh: Set<Int64>,
        _ articles: inout LinkedArticles
    ) throws -> Bool {
        var former: Int64?
        for key in cluster.articles {
            guard let row = rows[key], let story = try articles.member(row)?.columns.story else { return true }
            if fresh.contains(row) || former ?? story != story {
                return true
            }
            former = story
        }
        guard let former else { return true }
        return try articles.rows(ofStory: former).count != cluster.articles.count
    }
}
