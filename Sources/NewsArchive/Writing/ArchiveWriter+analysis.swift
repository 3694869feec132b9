internal import GRDB

/// Keeps what analysis found.
extension ArchiveWriter {
    /// In one transaction: facts, links, what follows from them for groups and stories, and that articles are analysed up to
    /// `row`. Articles that went meanwhile are left out. Returns how many were kept.
    func keep(_ articles: [LinkedArticle], through row: Int64) throws -> Int {
        changesWaiting.add(1, ordering: .relaxed)
        return try state.withLock { state in
            changesWaiting.subtract(1, ordering: .relaxed)
            do {
                try settleDoubts(&state)
                let keeper = try write(&state) { db in
                    var keeper = AnalysisKeeper(db: db)
                    for article in articles {
                        try keeper.keep(article)
                    }
                    let index = try keeper.finish(through: row)
                    return (keeper, index)
                }
                analysis.noteAnalysed(through: row, articles: keeper.kept, hasMadeDue: keeper.groups.hasMadeDue)
                return keeper.kept
            } catch {
                linking.forget()
                throw error
            }
        }
    }
}

// Stories.
extension ArchiveWriter {
    /// Keeps the plan that `plan` gives inside the transaction; false where it gives none.
    func keep(_ plan: (Database) throws -> StoryPlan?) throws -> Bool {
        changesWaiting.add(1, ordering: .relaxed)
        return try state.withLock { state in
            changesWaiting.subtract(1, ordering: .relaxed)
            try settleDoubts(&state)
            return try write(&state) { db in
                guard let plan = try plan(db) else { return (false, IndexChanges()) }
                return (true, try plan.keep(in: db))
            }
        }
    }
}

/// Keeps analysed articles inside one transaction.
private struct AnalysisKeeper {
    let db: Database
    private(set) var groups: GroupSettler
    private(set) var kept = 0

    init(db: Database) {
        self.db = db
        groups = GroupSettler(db: db)
    }

    mutating func keep(_ linked: LinkedArticle) throws {
        let row = linked.article.row
        let present = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ?")
        guard try Int.fetchOne(present, arguments: [row]) != nil else { return }
        try FactsWriter(db: db).insert(linked.article)
        try groups.add(linked)
        kept += 1
    }

    mutating func finish(through row: Int64) throws -> IndexChanges {
        var index = IndexChanges()
        try groups.settle(&index)
        try CatalogueState(db: db).note(analysed: row)
        return index
    }
}
