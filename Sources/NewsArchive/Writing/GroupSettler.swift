internal import CrossExamination
internal import GRDB

/// Keeps links, and settles which articles form groups of copies around those whose links a transaction has changed. Stories are
/// settled later (`StoryPlan`): links join many more articles by likeness than by a common text.
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
    /// Whether stories are to be settled.
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
        try db.cachedStatement(sql: "DELETE FROM unsettled WHERE article = ?").execute(arguments: [row])
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

    /// To be called once, when all is added and removed: settles groups of copies, notes whose stories are to be settled, and
    /// tells `index` of every article whose columns are other than before.
    mutating func settle(_ index: inout IndexChanges) throws {
        guard !touched.isEmpty || !formerStories.isEmpty else { return }
        var articles = LinkedArticles(db: db)
        var changes: [Int64: ArticleColumns] = [:]
        for row in fresh {
            guard let member = try articles.member(row) else { continue }
            changes[row, default: member.columns].hasConflict = member.hasOwnConflict
        }
        for (row, group) in try CopySettlement(around: touched, &articles).groups {
            guard let member = try articles.member(row) else { continue }
            changes[row, default: member.columns].copyGroup = group
        }
        for (row, columns) in changes {
            guard let member = try articles.member(row) else { continue }
            if columns != member.columns {
                try columns.write(row, db)
            }
            if columns != member.columns || fresh.contains(row) {
                index.set(columns, of: ArticleKey(number: member.key))
            }
        }
        try noteUnsettled(&articles)
    }

    private mutating func noteUnsettled(_ articles: inout LinkedArticles) throws {
        let note = try db.cachedStatement(sql: "INSERT OR IGNORE INTO unsettled (article) VALUES (?)")
        for row in fresh {
            try note.execute(arguments: [row])
        }
        for story in formerStories {
            let rows = try articles.rows(ofStory: story)
            for row in rows {
                try note.execute(arguments: [row])
            }
            if rows.isEmpty {
                try db.cachedStatement(sql: "DELETE FROM story WHERE id = ?").execute(arguments: [story])
            }
            hasMadeDue = hasMadeDue || !rows.isEmpty
        }
        if !formerStories.isEmpty {
            try CatalogueState(db: db).noteLinkRemovals()
        }
        hasMadeDue = hasMadeDue || !fresh.isEmpty
    }

    private func isPresent(_ row: Int64) throws -> Bool {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM linkTraits WHERE article = ?"), arguments: [row]) != nil
    }
}

extension ArticleColumns {
    /// What links decide.
    func write(_ row: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE article SET story = ?, copyGroup = ?, hasConflict = ? WHERE id = ?")
            .execute(arguments: [story, copyGroup, hasConflict, row])
    }
}
