internal import GRDB

/// Forgets what analysis found by other rules than today's.
struct AnalysisReset {
    let db: Database

    /// Whether there was anything to forget, or articles of an archive that knew no analysis.
    func run() throws -> Bool {
        let version = try Int.fetchOne(db, sql: "SELECT analysisVersion FROM state")
        guard version != AnalysisVersion.current else { return false }
        for table in [
            "facts", "linkTraits", "mentionedDays", "name", "nameKey", "mention", "copyLink", "storyLink", "story",
            "unsettled",
        ] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        try db.execute(
            sql: """
                UPDATE article SET story = key, copyGroup = NULL, quotes = 0, figures = 0, hasConflict = 0, ownConflict = 0
                WHERE story <> key OR copyGroup IS NOT NULL OR quotes <> 0 OR figures <> 0
                """
        )
        try db.execute(
            sql: "UPDATE state SET analysed = 0, analysisVersion = ?",
            arguments: [AnalysisVersion.current]
        )
        // The index is compared with the catalogue at once: its columns are of the former rules.
        _ = try CatalogueState(db: db).advance(beginsEpoch: true)
        return try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") != nil
    }
}
