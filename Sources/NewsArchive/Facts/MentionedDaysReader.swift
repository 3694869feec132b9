internal import GRDB

/// Finds articles by the days that their texts speak of.
struct MentionedDaysReader {
    let db: Database

    /// Keys of the articles with an expression of time that lies within the days, both ends included, counted from 1970-01-01:
    /// "in April" is within 2025, not within 26 April.
    func articles(within days: ClosedRange<Int>) throws -> Set<UInt64> {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.key FROM mentionedDays m JOIN article a ON a.id = m.article
                WHERE m.first >= ? AND m.first <= ? AND m.last <= ?
                """
        )
        let cursor = try Int64.fetchCursor(
            statement,
            arguments: [days.lowerBound, days.upperBound, days.upperBound]
        )
        var keys: Set<UInt64> = []
        while let key = try cursor.next() {
            keys.insert(UInt64(key))
        }
        return keys
    }
}
