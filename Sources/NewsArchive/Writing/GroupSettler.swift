internal import CrossExamination
internal import GRDB

/// Settles which articles form groups of copies and stories, around those whose links a transaction has changed.
///
/// Both are a function of the articles and their links alone, so neither order nor restart matters.
struct GroupSettler {
    let db: Database
    /// Rows of articles that have gained or lost a link to a copy, and of those that were just analysed.
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
        touched.formUnion(try removeLinks(of: row, in: "copyLink"))
        _ = try removeLinks(of: row, in: "storyLink")
        touched.remove(row)
    }

    /// The rows that they led to.
    private func removeLinks(of row: Int64, in table: String) throws -> [Int64] {
        let others = try db.cachedStatement(sql: "SELECT other FROM \(table) WHERE article = ?")
        let neighbours = try Int64.fetchAll(others, arguments: [row])
        let back = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ? AND other = ?")
        for neighbour in neighbours {
            try back.execute(arguments: [neighbour, row])
        }
        try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [row])
        return neighbours
    }

    /// To be called once, when all is added and removed: tells `index` of every article whose columns are other than before.
    mutating func settle(_ index: inout IndexChanges) throws {
        guard !touched.isEmpty || !formerStories.isEmpty else { return }
        var articles = LinkedArticles(db: db)
        let copies = try CopySettlement(around: touched, &articles)
        let stories = try StorySettlement(fresh: fresh, formerStories: formerStories, &articles)
        var changes: [Int64: ArticleColumns] = [:]
        for (row, group) in copies.groups {
            guard let member = try articles.member(row) else { continue }
            changes[row, default: member.columns].copyGroup = group
        }
        for cluster in stories.changed {
            for key in cluster.articles {
                guard let row = stories.rows[key], let member = try articles.member(row) else { continue }
                changes[row, default: member.columns].story = cluster.id
                if cluster.articles.count == 1 {
                    changes[row]?.hasConflict = member.hasOwnConflict
                }
                if member.columns.story != cluster.id {
                    formerStories.insert(member.columns.story)
                }
            }
        }
        for (row, columns) in changes {
            guard let member = try articles.member(row) else { continue }
            if columns != member.columns {
                try write(columns, of: row)
            }
            if columns != member.columns || fresh.contains(row) {
                index.set(columns, of: ArticleKey(number: member.key))
            }
        }
        try keep(stories.changed.filter { $0.articles.count > 1 })
    }

    /// Conflicts of stories that have gained or lost articles are to be looked for again; those that are no more are forgotten.
    private mutating func keep(_ stories: [StoryCluster]) throws {
        let removal = try db.cachedStatement(sql: "DELETE FROM story WHERE id = ?")
        for story in formerStories.subtracting(stories.map(\.id)) {
            try removal.execute(arguments: [story])
        }
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO story (id, central, due) VALUES (?1, ?2, (SELECT version + 1 FROM state))
                ON CONFLICT (id) DO UPDATE SET central = excluded.central, due = excluded.due
                """
        )
        for story in stories {
            try upsert.execute(arguments: [story.id, story.central])
        }
        hasMadeDue = !stories.isEmpty
    }

    private func write(_ columns: ArticleColumns, of row: Int64) throws {
        try db.cachedStatement(sql: "UPDATE article SET story = ?, copyGroup = ?, hasConflict = ? WHERE id = ?")
            .execute(arguments: [columns.story, columns.copyGroup, columns.hasConflict, row])
    }

    private func isPresent(_ row: Int64) throws -> Bool {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM linkTraits WHERE article = ?"), arguments: [row]) != nil
    }
}
