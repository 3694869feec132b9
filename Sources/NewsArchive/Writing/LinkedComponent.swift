internal import CrossExamination
internal import Foundation
internal import GRDB

/// The articles that links connect with one of them.
struct LinkedComponent {
    struct Member {
        let key: Int64
        let candidate: CopyCandidate
        let hasTitle: Bool
        let hasOwnConflict: Bool
        /// As the catalogue has them.
        let columns: ArticleColumns
    }

    /// By row.
    private(set) var members: [Int64: Member] = [:]
    /// By key.
    private(set) var rows: [Int64: Int64] = [:]
    private var copyLinks: [(row: Int64, other: Int64, match: CopyMatch)] = []
    private var storyLinks: [(row: Int64, other: Int64, weight: Double)] = []
    private var traits: [Int64: StoryTraits] = [:]

    init(around row: Int64, in db: Database) throws {
        var waiting = [row]
        var reached: Set<Int64> = [row]
        while let row = waiting.popLast() {
            guard let member = try Self.member(row, in: db) else { continue }
            members[row] = member
            rows[member.key] = row
            for other in try readLinks(of: row, in: db) where reached.insert(other).inserted {
                waiting.append(other)
            }
        }
        if members.count > 1 {
            try readTraits(db)
        }
    }

    private static func member(_ row: Int64, in db: Database) throws -> Member? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.key, a.credit IS NOT NULL, a.published, a.words, a.title IS NOT NULL, a.ownConflict,
                    \(ArticleColumns.list)
                FROM article a WHERE a.id = ?
                """
        )
        return try Row.fetchOne(statement, arguments: [row]).map { row in
            let key: Int64 = row[0]
            return Member(
                key: key,
                candidate: CopyCandidate(
                    id: ArticleKey(number: key).articleID,
                    isCredited: row[1],
                    published: row[2],
                    words: row[3]
                ),
                hasTitle: row[4],
                hasOwnConflict: row[5],
                columns: ArticleColumns(row, from: 6)
            )
        }
    }

    /// The rows that the links lead to. Each link is kept once, by its smaller row.
    private mutating func readLinks(of row: Int64, in db: Database) throws -> [Int64] {
        var others: [Int64] = []
        let copies = try db.cachedStatement(
            sql: "SELECT other, containment, resemblance FROM copyLink WHERE article = ?"
        )
        for link in try Row.fetchAll(copies, arguments: [row]) {
            others.append(link[0])
            if row < link[0] as Int64 {
                copyLinks.append((row, link[0], CopyMatch(containment: link[1], resemblance: link[2])))
            }
        }
        let stories = try db.cachedStatement(sql: "SELECT other, weight FROM storyLink WHERE article = ?")
        for link in try Row.fetchAll(stories, arguments: [row]) {
            others.append(link[0])
            if row < link[0] as Int64 {
                storyLinks.append((row, link[0], link[1]))
            }
        }
        return others
    }

    private mutating func readTraits(_ db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT storyTraits FROM linkTraits WHERE article = ?")
        for row in members.keys {
            traits[row] = try Data.fetchOne(statement, arguments: [row]).flatMap { StoryTraits(encoded: Array($0)) }
        }
    }
}

extension LinkedComponent {
    struct Stories {
        /// Of two articles or more.
        var clusters: [StoryCluster] = []
        /// By article key; only of articles that are not alone.
        var storyOfArticle: [Int64: Int64] = [:]
    }

    func stories() -> Stories {
        guard members.count > 1 else { return Stories() }
        let storyMembers = members.compactMap { row, member in
            traits[row].map {
                StoryMember(
                    article: member.key,
                    published: member.candidate.published,
                    hasTitle: member.hasTitle,
                    traits: $0
                )
            }
        }
        let links =
            storyLinks.compactMap { link in
                ends(link.row, link.other).map { StoryLink($0, $1, weight: link.weight) }
            }
            + copyLinks.compactMap { link in ends(link.row, link.other).map { StoryLink.copies($0, $1) } }
        var stories = Stories()
        stories.clusters = storyClusters(of: storyMembers, links: links).filter { $0.articles.count > 1 }
        for cluster in stories.clusters {
            for article in cluster.articles {
                stories.storyOfArticle[article] = cluster.id
            }
        }
        return stories
    }

    /// By article key: the key of the original; only of articles that have copies.
    func copyGroups() -> [Int64: Int64] {
        guard !copyLinks.isEmpty else { return [:] }
        let links = copyLinks.compactMap { link in ends(link.row, link.other).map { CopyLink($0, $1, link.match) } }
        let linked = Set(links.flatMap { [$0.first, $0.second] })
        let candidates = members.values.filter { linked.contains($0.key) }.map { ($0.key, $0.candidate) }
        let grouping = CopyGrouping(Dictionary(uniqueKeysWithValues: candidates), links: links)
        var groups: [Int64: Int64] = [:]
        for group in grouping.groups {
            for member in group.members {
                groups[member] = group.original
            }
        }
        return groups
    }

    /// The keys of a link's articles.
    private func ends(_ row: Int64, _ other: Int64) -> (Int64, Int64)? {
        guard let one = members[row]?.key, let two = members[other]?.key else { return nil }
        return (one, two)
    }
}
