internal import FoundationEssentials
internal import GRDB
internal import Glibc

/// Opens the archive's database; sets a damaged one aside and begins anew.
struct ArchiveOpening {
    static let fileName = "archive.sqlite"
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

    func open(index: FullTextIndex) throws(ArchiveError) -> (pool: DatabasePool, notes: [String]) {
        var notes: [String] = []
        guard mkdir(directory, 0o750) == 0 || errno == EEXIST else {
            throw ArchiveError(code: .storage, message: "\(directory): \(String(cString: strerror(errno)))")
        }
        if access(marker, F_OK) == 0 {
            notes.append(try setAside(reason: "it was found damaged while in use"))
        }
        do {
            let pool = try pool(index: index, notes: &notes)
            return (pool, notes)
        } catch let error as Unsound {
            notes.append(try setAside(reason: error.reason))
        } catch let error as DatabaseError where error.isDamage {
            notes.append(try setAside(reason: error.message ?? error.resultCode.description))
        } catch {
            throw ArchiveError(error, in: path)
        }
        do {
            return (try pool(index: index, notes: &notes), notes)
        } catch {
            throw ArchiveError(error, in: path)
        }
    }

    /// Leaves a note for the next opening.
    func markDamaged() {
        close(creat(marker, 0o640))
    }

    /// A database that opens but can't be ours.
    private struct Unsound: Error {
        var reason: String
    }

    private func pool(index: FullTextIndex, notes: inout [String]) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: Self.configuration)
        let migrator = CatalogueSchema.migrator
        if try pool.read(migrator.hasBeenSuperseded) {
            throw Unsound(reason: "a later version of newsd made it")
        }
        do {
            try migrator.migrate(pool)
            try pool.write(Self.check)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            throw Unsound(reason: error.message ?? "its tables are not ours")
        }
        if try IndexRebuild(pool: pool, index: index).ifFormatChanged() {
            notes.append("the index was made anew from the stored text: its format has changed")
        }
        return pool
    }

    private static func check(_ db: Database) throws {
        _ = try Row.fetchOne(db, sql: "SELECT * FROM file LIMIT 1")
        _ = try Row.fetchOne(db, sql: "SELECT * FROM article JOIN articleText ON article = article.id LIMIT 1")
        _ = try Row.fetchOne(db, sql: "SELECT rowid FROM articleWords WHERE articleWords MATCH '\"a\"' LIMIT 1")
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
    private func setAside(reason: String) throws(ArchiveError) -> String {
        let name = "\(path).damaged-\(CivilDate(secondsSince1970: now).fileNameText)"
        for suffix in ["-wal", "-shm", ""] {
            guard rename(path + suffix, name + suffix) == 0 || errno == ENOENT else {
                let said = String(cString: strerror(errno))
                throw ArchiveError(code: .storage, message: "\(path)\(suffix) can't be set aside: \(said)")
            }
        }
        unlink(marker)
        return "the archive was set aside as \(name) and a new one begun: \(reason)"
    }

    /// Memory is not mapped: a database cut short by somebody else would then kill newsd instead of failing a read.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "newsd.archive"
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(busySeconds)
        configuration.prepareDatabase { db in
            FullTextIndex.prepare(db)
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
