internal import CrossExamination
internal import GRDB

/// The stories around unsettled articles, worked out on a snapshot of the catalogue while others write, and kept in a short
/// transaction afterwards.
package struct StoryPlan: Sendable {
    struct Change: Sendable {
        let row: Int64
        let key: ArticleKey
        let columns: ArticleColumns
    }

    /// Articles that are settled at once: their neighbourhoods overlap, so that many cost little more than one.
    package static let articlesAtOnce = 2048

    /// Articles whose stories it settles.
    let settled: [Int64]
    /// It holds as long as nothing took links away since.
    let linkRemovals: Int64
    /// Of articles whose columns are other than before.
    private(set) var changes: [Change] = []
    /// Stories that are new or other than before.
    private let stories: [StoryCluster]
    /// Ids of stories that are no more.
    private var former: Set<Int64> = []

    /// Nil where no article is unsettled.
    init?(_ db: Database, atOnce: Int = articlesAtOnce, isCancelled: @escaping () -> Bool = { false }) throws {
        settled = try Int64.fetchAll(
            db,
            sql: "SELECT article FROM unsettled ORDER BY article LIMIT ?",
            arguments: [atOnce]
        )
        guard !settled.isEmpty else { return nil }
        linkRemovals = try CatalogueState(db: db).linkRemovals()
        var articles = LinkedArticles(db: db, isCancelled: isCancelled)
        let settlement = try StorySettlement(fresh: Set(settled), &articles)
        stories = settlement.changed.filter { $0.articles.count > 1 }
        for cluster in settlement.changed {
            if cluster.articles.count == 1 {
                former.insert(cluster.id)
            }
            for key in cluster.articles {
                guard let row = settlement.rows[key], let member = try articles.member(row) else { continue }
                var columns = member.columns
                columns.story = cluster.id
                if cluster.articles.count == 1 {
                    columns.hasConflict = member.hasOwnConflict
                }
                if member.columns.story != cluster.id {
                    former.insert(member.columns.story)
                }
                if columns != member.columns {
                    changes.append(Change(row: row, key: ArticleKey(number: key), columns: columns))
                }
            }
        }
    }

    /// Whether it still holds.
    func holds(in db: Database) throws -> Bool {
        try CatalogueState(db: db).linkRemovals() == linkRemovals
    }

    /// Conflicts of stories that have gained or lost articles are to be looked for again; those that are no more are forgotten.
    func keep(in db: Database) throws -> IndexChanges {
        var index = IndexChanges()
        for change in changes {
            try change.columns.write(change.row, db)
            index.set(change.columns, of: change.key)
        }
        let removal = try db.cachedStatement(sql: "DELETE FROM story WHERE id = ?")
        for story in former.subtracting(stories.map(\.id)) {
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
        let isSettled = try db.cachedStatement(sql: "DELETE FROM unsettled WHERE article = ?")
        for row in settled {
            try isSettled.execute(arguments: [row])
        }
        return index
    }
}
