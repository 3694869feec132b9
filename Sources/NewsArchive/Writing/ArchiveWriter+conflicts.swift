internal import GRDB

/// Keeps which stories have conflicts.
extension ArchiveWriter {
    /// In one transaction; what was found of a story that has changed since is left out. `row` is up to where articles were
    /// analysed when the last of the due stories was asked for; nil while there are more.
    func keep(_ conflicts: [StoryConflicts], settledThrough row: Int64?) throws {
        changesWaiting.add(1, ordering: .relaxed)
        try state.withLock { state in
            changesWaiting.subtract(1, ordering: .relaxed)
            try settleDoubts(&state)
            let isOver = try write(&state) { db in
                var index = IndexChanges()
                for story in conflicts {
                    try Self.keep(story, db, &index)
                }
                return (try !CatalogueState(db: db).hasDueStories(), index)
            }
            if let row {
                analysis.noteSettled(through: row, isOver: isOver)
            }
        }
    }

    private static func keep(_ conflicts: StoryConflicts, _ db: Database, _ index: inout IndexChanges) throws {
        let id = conflicts.story.id
        try db.cachedStatement(sql: "UPDATE story SET due = 0 WHERE id = ? AND due = ?")
            .execute(arguments: [id.number, conflicts.story.stamp])
        guard db.changesCount > 0 else { return }
        let article = try db.cachedStatement(sql: "SELECT a.id, \(ArticleColumns.list) FROM article a WHERE a.key = ?")
        let update = try db.cachedStatement(sql: "UPDATE article SET hasConflict = ? WHERE id = ?")
        for key in try StoryReader(db: db).members(of: id) {
            guard let row = try Row.fetchOne(article, arguments: [key.number]) else { continue }
            let number: Int64 = row["id"]
            var columns = ArticleColumns(row: row)
            guard columns.hasConflict != conflicts.articles.contains(key) else { continue }
            columns.hasConflict.toggle()
            try update.execute(arguments: [columns.hasConflict, number])
            index.set(columns, of: key)
        }
    }
}
