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
        let held = try Self.numbers(.row, in: snapshot) { _ in true }
        let groups = try Self.numbers(.copyGroup, in: snapshot) { $0 != nil }
        let copies = try Self.numbers(.isCopy, in: snapshot) { $0 != 0 }
        let known = try Self.memberships(in: db)
        var common = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT key, id FROM article ORDER BY id")
        while let row = try rows.next() {
            let key = ArticleKey(number: row[0])
            guard let document = held[UInt64(key.number)] else {
                missingRows.append(row[1])
                continue
            }
            common += 1
            guard document == row[1] as Int64 else {
                missingRows.append(row[1])
                continue
            }
            let membership = known[key] ?? CopyMembership()
            let number = UInt64(key.number)
            let indexed = CopyMembership(group: groups[number] ?? nil, isCopy: copies[number] != nil)
            if membership != indexed {
                columnChanges.append(membership.columnChange(of: key))
            }
        }
        if common < held.count {
            extraKeys = try Self.extra(among: held.keys, in: db)
        }
    }

    /// By key; few articles have copies, so their numbers are kept where they say something.
    private static func numbers(
        _ column: NumberColumn,
        in snapshot: IndexSnapshot,
        where isWorthKeeping: (Int64?) -> Bool
    ) throws -> [UInt64: Int64?] {
        var numbers: [UInt64: Int64?] = [:]
        try snapshot.forEachDocument(number: column.rawValue) { key, number in
            if isWorthKeeping(number) {
                numbers.updateValue(number, forKey: key)
            }
        }
        return numbers
    }

    private static func memberships(in db: Database) throws -> [ArticleKey: CopyMembership] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT a.key, g.id, g.original <> a.id FROM article a JOIN copyGroup g ON g.id = a.copyGroup
                WHERE a.copyGroup IS NOT NULL
                """
        )
        var memberships: [ArticleKey: CopyMembership] = [:]
        while let row = try rows.next() {
            memberships[ArticleKey(number: row[0])] = CopyMembership(group: row[1], isCopy: row[2])
        }
        return memberships
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
            (columnChanges.count, "articles have another group of copies in the index"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
}
