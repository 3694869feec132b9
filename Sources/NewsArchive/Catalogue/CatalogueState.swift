internal import GRDB

/// Which state of the articles a catalogue is in: every change of what the index must hold makes a new version.
struct CatalogueVersion: Hashable, Sendable {
    /// Drawn anew whenever index and catalogue may have gone different ways.
    var epoch: Int64
    var number: Int64
}

/// The one row of the table `state`.
struct CatalogueState {
    let db: Database

    func version() throws -> CatalogueVersion {
        let statement = try db.cachedStatement(sql: "SELECT epoch, version FROM state")
        guard let row = try Row.fetchOne(statement) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the table state is empty")
        }
        return CatalogueVersion(epoch: row["epoch"], number: row["version"])
    }

    /// The next version of the articles, which no index holds yet.
    func advance(beginsEpoch: Bool) throws -> CatalogueVersion {
        let epoch = beginsEpoch ? "random()" : "epoch"
        try db.cachedStatement(sql: "UPDATE state SET epoch = \(epoch), version = version + 1").execute()
        return try version()
    }

    func lastRow() throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT lastRow FROM state")) ?? 0
    }

    func note(lastRow: Int64, lastChange: Int64) throws {
        try db.cachedStatement(sql: "UPDATE state SET lastRow = ?, lastChange = ?").execute(
            arguments: [lastRow, lastChange]
        )
    }

    /// The row up to which articles were analysed.
    func analysed() throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT analysed FROM state")) ?? 0
    }

    func analysisQueue() throws -> AnalysisQueue {
        let analysed = try analysed()
        let waiting = try Int.fetchOne(db, sql: "SELECT count(*) FROM article WHERE id > ?", arguments: [analysed])
        return AnalysisQueue(
            analysed: analysed,
            lastRow: try lastRow(),
            waiting: waiting ?? 0,
            hasDue: try hasDueStories()
        )
    }

    /// Whether stories are yet to be settled or compared.
    func hasDueStories() throws -> Bool {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM story WHERE due > 0) OR EXISTS (SELECT 1 FROM unsettled)"
            )
        ) == 1
    }

    /// Another number whenever links were taken away.
    func linkRemovals() throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT linkRemovals FROM state")) ?? 0
    }

    func noteLinkRemovals() throws {
        try db.cachedStatement(sql: "UPDATE state SET linkRemovals = linkRemovals + 1").execute()
    }

    func note(analysed row: Int64) throws {
        try db.cachedStatement(sql: "UPDATE state SET analysed = max(analysed, ?)").execute(arguments: [row])
    }

    /// Seconds since 1970; nil for a catalogue that never changed.
    func lastChange() throws -> Int64? {
        try Int64?.fetchOne(db.cachedStatement(sql: "SELECT lastChange FROM state")) ?? nil
    }
}
