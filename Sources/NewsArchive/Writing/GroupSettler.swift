internal import CrossExamination
internal import Foundation
internal import GRDB

/// Settles which articles form groups of copies and stories, around those whose links a transaction has changed.
///
/// Groups and stories are a function of connected articles and their links alone, so only what is connected with a touched
/// article is looked at, and neither order nor restart matters.
struct GroupSettler {
    let db: Database
    /// Rows of articles whose links have changed.
    private var touched: Set<Int64> = []
    /// Rows of articles that were analysed in this transaction.
    private var fresh: Set<Int64> = []
    /// Ids of stories that have lost a member.
    private var formerStories: Set<Int64> = []
    /// Whether a story's conflicts are to be looked for.
    private(set) var hasMadeDue = false

    init(db: Database) {
        self.db = db
    }

    /// Keeps the links of an article that was just analysed; those to articles that went meanwhile are left out.
    mutating func add(_ linked: LinkedArticle) throws {
        let row = linked.article.row
        fresh.insert(row)
        touched.insert(row)
        let copies = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO copyLink (article, other, containment, resemblance) VALUES (?, ?, ?, ?)"
        )
        for (other, match) in linked.copies {
            guard try isPresent(other) else { continue }
            try copies.execute(arguments: [row, other, match.containment, match.resemblance])
            try copies.execute(arguments: [other, row, match.containment, match.resemblance])
        }
        let stories = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO storyLink (article, other, weight) VALUES (?, ?, ?)"
        )
        for (other, weight) in linked.stories {
            guard try isPresent(other) else { continue }
            try stories.execute(arguments: [row, other, weight])
            try stories.execute(arguments: [other, row, weight])
        }
    }

    /// Takes away the links of an article that goes; `story` is the one it was in.
    mutating func remove(_ row: Int64, story: Int64) throws {
        formerStories.insert(story)
        for table in ["copyLink", "storyLink"] {
            let others = try db.cachedStatement(sql: "SELECT other FROM \(table) WHERE article = ?")
            let neighbours = try Int64.fetchAll(others, arguments: [row])
            let back = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ? AND other = ?")
            for neighbour in neighbours {
                try back.execute(arguments: [neighbour, row])
            }
            touched.formUnion(neighbours)
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [row])
        }
        touched.remove(row)
    }

    /// To be called once, when all is added and removed: tells `index` of every article whose columns are other than before.
    mutating func settle(_ index: inout IndexChanges) throws {
        var settled: Set<Int64> = []
        var former = formerStories
        var present: Set<Int64> = []
        for row in touched.sorted() where !settled.contains(row) {
            let component = try LinkedComponent(around: row, in: db)
            settled.formUnion(component.members.keys)
            let stories = component.stories()
            let groups = component.copyGroups()
            for (row, member) in component.members {
                var columns = member.columns
                columns.story = stories.storyOfArticle[member.key] ?? member.key
                columns.copyGroup = groups[member.key]
                if stories.storyOfArticle[member.key] == nil {
                    columns.hasConflict = member.hasOwnConflict
                }
                if columns.story != member.columns.story {
                    former.insert(member.columns.story)
                }
                if columns != member.columns {
                    try write(columns, of: row)
                }
                if columns != member.columns || fresh.contains(row) {
                    index.set(columns, of: ArticleKey(number: member.key))
                }
            }
            for cluster in stories.clusters {
                present.insert(cluster.id)
                try keep(cluster, component)
            }
        }
        let removal = try db.cachedStatement(sql: "DELETE FROM story WHERE id = ?")
        for story in former.subtracting(present) {
            try removal.execute(arguments: [story])
        }
    }

    /// Conflicts of a story that has gained or lost articles are to be looked for again.
    private mutating func keep(_ cluster: StoryCluster, _ component: LinkedComponent) throws {
        let hasChanged =
            formerStories.contains(cluster.id)
            || cluster.articles.contains { key in
                guard let row = component.rows[key], let member = component.members[row] else { return false }
                return member.columns.story != cluster.id || fresh.contains(row)
            }
        guard hasChanged else { return }
        hasMadeDue = true
        try db.cachedStatement(
            sql: """
                INSERT INTO story (id, central, due) VALUES (?1, ?2, (SELECT version + 1 FROM state))
                ON CONFLICT (id) DO UPDATE SET central = excluded.central, due = excluded.due
                """
        ).execute(arguments: [cluster.id, cluster.central])
    }

    private func write(_ columns: ArticleColumns, of row: Int64) throws {
        try db.cachedStatement(sql: "UPDATE article SET story = ?, copyGroup = ?, hasConflict = ? WHERE id = ?")
            .execute(arguments: [columns.story, columns.copyGroup, columns.hasConflict, row])
    }

    private func isPresent(_ row: Int64) throws -> Bool {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM linkTraits WHERE article = ?"), arguments: [row]) != nil
    }
}
