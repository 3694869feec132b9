internal import Dispatch
internal import Foundation
internal import GRDB
internal import Glibc
internal import Synchronization

/// Catalogue and index in one directory. One writer at a time; readers see a snapshot and never wait for it.
/// Whoever opens it sees to it that no other process does.
package final class Archive: Sendable {
    /// What was set aside or rebuilt on opening, for the journal.
    package let openingNotes: [String]

    let index: FullTextIndex
    private let opening: ArchiveOpening
    private let pool: DatabasePool
    private let now: @Sendable () -> Int64
    /// Also keeps writers in line while they prepare.
    private let known = Mutex(KnownWords())

    /// Opens the archive in `directory`, or makes it. A damaged one is set aside and a new one begun; `openingNotes` says so.
    /// `now` gives seconds since 1970.
    package init(
        directory: String,
        now: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
    ) throws(ArchiveError) {
        self.now = now
        index = FullTextIndex(forms: WordForms())
        opening = ArchiveOpening(directory: directory, now: now())
        (pool, openingNotes) = try opening.open(index: index)
    }

    /// Waits for readers and the writer, then writes the log back; whoever asks afterwards gets an error.
    package func close() throws(ArchiveError) {
        do {
            try pool.writeWithoutTransaction { db in
                _ = try db.checkpoint(.truncate)
            }
            try pool.close()
        } catch {
            throw failure(error)
        }
    }

    /// Applies the changes in one transaction; they are findable when it returns. Blocks: call it on the writer's thread.
    /// When it throws, nothing of them is kept.
    package func apply(_ changes: [ArchiveChange]) throws(ArchiveError) -> [AppliedChange] {
        do {
            return try known.withLock { known in
                let prepared = Self.prepare(changes, known: known)
                do {
                    return try write(changes, prepared, known: &known)
                } catch {
                    // What was noted as known was rolled back.
                    known.removeAll()
                    throw error
                }
            }
        } catch {
            throw failure(error)
        }
    }

    private func write(
        _ changes: [ArchiveChange],
        _ prepared: [PreparedFile?],
        known: inout KnownWords
    ) throws -> [AppliedChange] {
        try pool.write { db in
            var writer = CatalogueWriter(db: db, index: index, now: now())
            let applied = try zip(changes, prepared).map { change, prepared in
                try index.forms.add(prepared?.unknownWords ?? [], to: &known, in: db)
                return try writer.apply(change, prepared: prepared)
            }
            try writer.finish()
            return applied
        }
    }

    /// Cuts words and computes hashes on all processors, before the transaction begins.
    private static func prepare(_ changes: [ArchiveChange], known: KnownWords) -> [PreparedFile?] {
        let prepared = Mutex([PreparedFile?](repeating: nil, count: changes.count))
        DispatchQueue.concurrentPerform(iterations: changes.count) { place in
            guard case .put(let update) = changes[place] else { return }
            let file = PreparedFile(update, known: known)
            prepared.withLock { $0[place] = file }
        }
        return prepared.withLock { $0 }
    }

    /// Every file that the catalogue holds; one that waits to be read counts as racy. Blocks.
    package func signatures() throws(ArchiveError) -> [[UInt8]: StoredSignature] {
        try readNow { try CatalogueReader(db: $0).signatures() }
    }

    /// SHA-256 of the file's bytes; nil for an unknown file or one that was not read to its end. Blocks.
    package func contentHash(of path: [UInt8]) throws(ArchiveError) -> [UInt8]? {
        try readNow { db in
            let hash = try Data?.fetchOne(
                db,
                sql: "SELECT contentHash FROM file WHERE path = ?",
                arguments: [Data(path)]
            )
            return hash.flatMap { $0 }.map { Array($0) }
        }
    }

    /// A value of newsd's own that outlives restarts. Blocks.
    package func note(_ key: String) throws(ArchiveError) -> String? {
        try readNow { try CatalogueNotes(db: $0).value(key) }
    }

    /// Blocks, as `apply` does.
    package func setNote(_ key: String, _ value: String) throws(ArchiveError) {
        do {
            try pool.write { try CatalogueNotes(db: $0).set(key, value) }
        } catch {
            throw failure(error)
        }
    }
}

// How everything gets at the database.
extension Archive {
    /// On one of the pool's own threads; when the task is cancelled, SQLite is interrupted and `CancellationError` thrown.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch let error as CancellationError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
            throw CancellationError()
        } catch {
            throw failure(error)
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.write(body)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw failure(error)
        }
    }

    func readNow<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do {
            return try pool.read(body)
        } catch {
            throw failure(error)
        }
    }

    /// Damage is remembered: the next opening sets the database aside.
    private func failure(_ error: any Error) -> ArchiveError {
        let failure = ArchiveError(error, in: opening.path)
        if failure.code == .damaged {
            opening.markDamaged()
        }
        return failure
    }
}
