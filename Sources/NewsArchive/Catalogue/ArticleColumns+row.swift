internal import GRDB

extension ArticleColumns {
    /// The columns of the table `article` (as `a`) that `init(_:from:)` reads.
    static let list = "a.story, a.copyGroup, a.quotes, a.figures, a.hasConflict"

    /// The columns of `list`, the first of which stands at `first`.
    init(_ row: Row, from first: Int) {
        self.init(
            story: row[first],
            copyGroup: row[first + 1],
            quotes: row[first + 2],
            figures: row[first + 3],
            hasConflict: row[first + 4]
        )
    }
}
