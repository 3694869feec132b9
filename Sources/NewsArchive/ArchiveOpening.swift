internal import FoundationEssentials
internal import GRDB
internal import LinuxSystem
internal import SearchIndex

/// Opens the archive's catalogue and index; sets a damaged one aside and begins anew.
struct ArchiveOpening {
    static let fileName = "archive.sqlite"
    static let indexName = "index"
    /// Up to this size the whole database is checked on opening; a larger one would keep the first answer waiting.
    private static let checkedBytes: Int64 = 16 << 20
    /// Pages of a reader's or the writer's own cache, in KiB; negative as SQLite wants it.
    private static let cacheKiB = -8_192
    /// The log is written back at this many pages, and cut to this many bytes afterwards.
    private static let checkpointPages = 4_000
    private static let journalBytes = 64 << 20
    private static let busySeconds = 5.0
    private static let readers = 4

    let path: String
    /// Exists while the database was found damaged and not yet set aside.
    let marker: String
    private let directory: String
    private let now: Int64

    init(directory: String, now: Int64) {
        self.directory = directory
        self.now = now
        path = directory + "/" + Self.fileName
        marker = path + ".is-damaged"
    }

    func openCatalogue(notes: inout [String]) throws(ArchiveError) -> DatabasePool {
        do {
            try makeDirectory(directory, mode: 0o750)
        } catch {
            throw ArchiveError(code: .storage, message: "\(directory): \(error.reason)")
        }
        if hasAccess(to: marker) {
            notes.append(try setAside(Unsound(reason: "it was found damaged while in use")))
        }
        do {
            return try pool()
        } catch let error as Unsound {
            notes.append(try setAside(error))
        } catch let error as DatabaseError where error.isDamage {
            notes.append(try setAside(Unsound(reason: error.message ?? error.resultCode.description)))
        } catch {
            throw ArchiveError(error, in: path)
        }
        do {
            return try pool()
        } catch {
            throw ArchiveError(error, in: path)
        }
    }

    /// What the index lacks afterwards is in the catalogue.
    func openIndex(notes: inout [String]) throws(ArchiveError) -> TextIndex {
        let directory = directory + "/" + Self.indexName
        do {
            do throws(IndexError) {
                let index = try TextIndex(directory: directory, schema: ArticleDocument.schema)
                notes += index.openingNotes
                guard let tag = index.committedTag, !IndexTag.isOfOurFormat(tag) else { return index }
                notes.append("the index is made anew from the stored text: its format has changed")
                try index.close()
            } catch {
                guard error.code == .damaged || error.code == .invalid else { throw error }
                notes.append("the index is made anew from the stored text: \(error.message)")
            }
            try FileManager.default.removeItem(atPath: directory)
            return try TextIndex(directory: directory, schema: ArticleDocument.schema)
        } catch {
            throw ArchiveError(error, in: directory)
        }
    }

    /// Leaves a note for the next opening.
    func markDamaged() {
        _ = try? OwnedDescriptor.makeFile(marker, mode: 0o640)
    }

    /// A database that opens but can't be ours.
    private struct Unsound: Error {
        var reason: String
        var isFormer = false
    }

    private func pool() throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: Self.configuration)
        let migrator = CatalogueSchema.migrator
        let applied = try pool.read { try migrator.appliedIdentifiers($0) }
        if applied.contains(CatalogueSchema.formerMigration) {
            throw Unsound(reason: "newsd 0.1 made it; the folder is read again", isFormer: true)
        }
        if try pool.read(migrator.hasBeenSuperseded) {
            throw Unsound(reason: "a later version of newsd made it")
        }
        do {
            try migrator.migrate(pool)
            try pool.write(Self.check)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            throw Unsound(reason: error.message ?? "its tables are not ours")
        }
        return pool
    }

    private static func check(_ db: Database) throws {
        _ = try Row.fetchOne(db, sql: "SELECT * FROM file LIMIT 1")
        _ = try Row.fetchOne(db, sql: "SELECT * FROM article JOIN articleText ON article = article.id LIMIT 1")
        _ = try CatalogueState(db: db).version()
        let size = try Int64.fetchOne(
            db,
            sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        )
        guard let size, size <= checkedBytes else { return }
        let found = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
        if found != ["ok"] {
            throw Unsound(reason: found.joined(separator: "; "))
        }
    }

    /// The log belongs to the database: it goes along.
    private func setAside(_ found: Unsound) throws(ArchiveError) -> String {
        let name = "\(path).\(found.isFormer ? "former" : "damaged")-\(FileNameTime.text(now))"
        for suffix in ["-wal", "-shm", ""] {
            do {
                try renameEntry(path + suffix, to: name + suffix)
            } catch {
                guard error.code != .missing else { continue }
                throw ArchiveError(code: .storage, message: "\(path)\(suffix) can't be set aside: \(error.reason)")
            }
        }
        try? removeEntry(marker)
        return "the archive was set aside as \(name) and a new one begun: \(found.reason)"
    }

    /// A loss of power may take the last transactions (`synchronous`), never the order of those that stay: the folder is the
    /// truth, and comparing it with the catalogue finds them again.
    /// Memory is not mapped: a database cut short by somebody else would then kill newsd instead of failing a read.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "newsd.archive"
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(busySeconds)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = \(cacheKiB)")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            if !db.configuration.readonly {
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
                try db.execute(sql: "PRAGMA journal_size_limit = \(journalBytes)")
            }
        }
        return configuration
    }
}
