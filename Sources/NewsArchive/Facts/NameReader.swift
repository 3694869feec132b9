internal import GRDB

/// Finds names by what somebody typed, and the articles that have them.
struct NameReader {
    /// Names that one question may stand for, the commonest words included; more are left out.
    static let largestMatch = 10_000

    let db: Database

    /// Rows of the names of these kinds that have, for every inner list, at least one of its keys (`NameKeys.lookup`).
    func names(having keys: [[String]], kinds: [Int]) throws -> [Int64] {
        guard !keys.isEmpty, keys.allSatisfy({ !$0.isEmpty }), !kinds.isEmpty else { return [] }
        let kindPlaces = databaseQuestionMarks(count: kinds.count)
        let part = keys.map { alternatives in
            "SELECT name FROM nameKey WHERE key IN (\(databaseQuestionMarks(count: alternatives.count))) AND kind IN (\(kindPlaces))"
        }
        var arguments = StatementArguments()
        for alternatives in keys {
            arguments += StatementArguments(alternatives)
            arguments += StatementArguments(kinds)
        }
        let sql = part.joined(separator: " INTERSECT ") + " ORDER BY 1 LIMIT \(Self.largestMatch)"
        return try Int64.fetchAll(db, sql: sql, arguments: arguments)
    }

    /// What the names are called.
    func texts(of names: some Sequence<Int64>) throws -> [String] {
        let statement = try db.cachedStatement(sql: "SELECT text FROM name WHERE id = ?")
        return try names.compactMap { try String.fetchOne(statement, arguments: [$0]) }
    }

    /// Keys of the articles that have any of the names.
    func articles(having names: some Sequence<Int64>) throws -> Set<UInt64> {
        let statement = try db.cachedStatement(
            sql: "SELECT a.key FROM mention m JOIN article a ON a.id = m.article WHERE m.name = ?"
        )
        var keys: Set<UInt64> = []
        for name in names {
            let cursor = try Int64.fetchCursor(statement, arguments: [name])
            while let key = try cursor.next() {
                keys.insert(UInt64(key))
            }
        }
        return keys
    }
}
