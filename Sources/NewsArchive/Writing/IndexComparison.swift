internal import GRDB
internal import SearchIndex

/// What of the index differs from the catalogue.
struct IndexComparison {
    /// Documents that the catalogue lacks.
    private(set) var extraKeys: [UInt64] = []
    /// Rows of articles that the index lacks, or holds in another version.
    private(set) var missingRows: [Int64] = []
    /// Columns that have changed since.
    private(set) var columnChanges: [ColumnChange] = []

    var isEmpty: Bool { extraKeys.isEmpty && missingRows.isEmpty && columnChanges.isEmpty }

    /// `snapshot` must be of the version that `db` sees.
    init(_ db: Database, _ snapshot: IndexSnapshot) throws {
        let held = try Self.numbers(.row, in: snapshot) { _, _ in true }
        let indexed = try IndexedColumns(snapshot)
        var common = 0
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT a.key, a.id, \(ArticleColumns.list) FROM article a ORDER BY a.id"
        )
        while let row = try rows.next() {
            let key = ArticleKey(number: row["key"])
            guard let document = held[UInt64(key.number)] else {
                missingRows.append(row["id"])
                continue
            }
            common += 1
            guard document == row["id"] as Int64 else {
                missingRows.append(row["id"])
                continue
            }
            let columns = ArticleColumns(row: row)
            if columns != indexed.columns(of: key) {
                columnChanges.append(columns.columnChange(of: key))
            }
        }
        if common < held.count {
            extraKeys = try Self.extra(among: held.keys, in: db)
        }
    }

    /// By key.
    private static func numbers(
        _ column: NumberColumn,
        in snapshot: IndexSnapshot,
        where isWorthKeeping: (UInt64, Int64?) -> Bool
    ) throws -> [UInt64: Int64] {
        var numbers: [UInt64: Int64] = [:]
        try snapshot.forEachDocument(number: column.rawValue) { key, number in
            if let number, isWorthKeeping(key, number) {
                numbers[key] = number
            }
        }
        return numbers
    }

    /// What the index holds of the columns that change while the text stays; kept where it says something.
    private struct IndexedColumns {
        private let stories, groups, copies, quotes, figures, conflicts: [UInt64: Int64]

        init(_ snapshot: IndexSnapshot) throws {
            stories = try numbers(.story, in: snapshot) { UInt64(bitPattern: $1 ?? -1) != $0 }
            groups = try numbers(.copyGroup, in: snapshot) { _, _ in true }
            copies = try numbers(.isCopy, in: snapshot) { $1 != 0 }
            quotes = try numbers(.quotes, in: snapshot) { $1 != 0 }
            figures = try numbers(.figures, in: snapshot) { $1 != 0 }
            conflicts = try numbers(.hasConflict, in: snapshot) { $1 != 0 }
        }

        /// Nil where its columns contradict each other.
        func columns(of key: ArticleKey) -> ArticleColumns? {
            let number = UInt64(key.number)
            let group = groups[number]
            guard (group != nil && group != key.number) == (copies[number] != nil) else { return nil }
            return ArticleColumns(
                story: stories[number] ?? key.number,
                copyGroup: group,
                quotes: quotes[number] ?? 0,
                figures: figures[number] ?? 0,
                hasConflict: conflicts[number] != nil
            )
        }
    }

    private static func extra(among keys: some Sequence<UInt64>, in db: Database) throws -> [UInt64] {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE key = ?")
        return try keys.filter { try Int.fetchOne(statement, arguments: [Int64($0)]) == nil }
    }
}

extension IndexComparison {
    /// For a person.
    var problems: [String] {
        [
            (extraKeys.count, "articles that the catalogue lacks are in the index"),
            (missingRows.count, "articles are missing from the index, or another version of them is there"),
            (columnChanges.count, "articles have another story, group of copies, or other counts in the index"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
}
