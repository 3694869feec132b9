internal import GRDB

extension ArticleColumns: FetchableRecord {
    /// Of the table `article` (as `a`).
    static let list = "a.story, a.copyGroup, a.quotes, a.figures, a.hasConflict"

    init(row: Row) {
        self.init(
            story: row["story"],
            copyGroup: row["copyGroup"],
            quotes: row["quotes"],
            figures: row["figures"],
            hasConflict: row["hasConflict"]
        )
    }
}
