internal import GRDB

/// Values of newsd's own that outlive restarts, by name.
struct CatalogueNotes {
    let db: Database

    func value(_ key: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM note WHERE key = ?"), arguments: [key])
    }

    func set(_ key: String, _ value: String) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO note (key, value) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """
        ).execute(arguments: [key, value])
    }
}
