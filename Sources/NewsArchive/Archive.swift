internal import Dispatch
internal import GRDB
internal import LinuxSystem
internal import SearchIndex
internal import Synchronization

/// Catalogue and index in one directory. One writer at a time; readers see one state of both and never wait for it.
/// Whoever opens it sees to it that no other process does.
package final class Archive: Sendable {
    /// What was set aside or is being made again since the opening, for the journal.
    package let openingNotes: [String]

    private let opening: ArchiveOpening
    private let pool: DatabasePool
    let writer: ArchiveWriter
    private let now: @Sendable () -> Int64

    /// Opens the archive in `directory`, or makes it. What is damaged is set aside and made again; `openingNotes` says so.
    ///
    /// - Parameters:
    ///   - now: Seconds since 1970.
    ///   - report: Called on threads of the archive with what an operator should hear of later.
    package init(
        directory: String,
        now: @escaping @Sendable () -> Int64 = { WallClock.seconds },
        report: @escaping @Sendable (ArchiveNotice) -> Void = { _ in }
    ) throws(ArchiveError) {
        self.now = now
        opening = ArchiveOpening(directory: directory, now: now())
        var notes: [String] = []
        pool = try opening.openCatalogue(notes: &notes)
        let index = try opening.openIndex(notes: &notes)
        do {
            if try pool.write({ try AnalysisReset(db: $0).run() }) {
                notes.append("every article is analysed anew: the rules have changed")
            }
            writer = try ArchiveWriter(pool: pool, index: index, report: report)
        } catch {
            throw ArchiveError(error, in: opening.path)
        }
        openingNotes = notes + [writer.warning].compactMap(\.self)
    }

    /// What keeps the archive from its full work, for a person; nil where all is well.
    package var trouble: String? { writer.trouble }

    /// Waits for readers and the writer, then makes all durable; whoever asks afterwards gets an error.
    package func close() throws(ArchiveError) {
        do {
            try writer.close()
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
        let prepared = Self.prepare(changes)
        do {
            return try writer.apply(changes, prepared, now: now())
        } catch {
            throw writingFailure(error)
        }
    }

    func writingFailure(_ error: any Error) -> ArchiveError {
        var failure = failure(error)
        if failure.code == .unavailable {
            // A damaged part of the index was in the way: it is being left out, so the same succeeds next.
            failure.code = .storage
        }
        return failure
    }

    /// Cuts words and computes hashes on all processors, before the transaction begins.
    private static func prepare(_ changes: [ArchiveChange]) -> [PreparedFile?] {
        let prepared = Mutex([PreparedFile?](repeating: nil, count: changes.count))
        DispatchQueue.concurrentPerform(iterations: changes.count) { place in
            guard case .put(let update) = changes[place] else { return }
            let file = PreparedFile(update)
            prepared.withLock { $0[place] = file }
        }
        return prepared.withLock { $0 }
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

// How everything gets at catalogue and index.
extension Archive {
    /// How often a question begins again whose version of the index went before it could be had.
    private static let tries = 10

    var index: TextIndex { writer.index }
    /// What answers leave out while the index is being made again.
    var warning: String? { writer.warning }

    /// One state of the catalogue, on this thread. Between its steps SQLite asks whether the question was given up.
    func read<Value>(_ cancellation: Cancellation, _ body: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.read { db in try cancellation.watching(db) { try body(db) } }
        } catch {
            throw try asked(error)
        }
    }

    /// As `read`, with the index in the state in which the catalogue is. Parts of the index that turn out to be damaged
    /// are left out, once they are known.
    func ask<Value>(
        _ cancellation: Cancellation,
        _ body: (Database, IndexSnapshot) throws -> Value
    ) throws -> Value {
        var hasMetDamage = false
        var tries = 0
        while true {
            do {
                return try pool.read { db in
                    let version = try CatalogueState(db: db).version()
                    guard let snapshot = writer.versions.snapshot(of: version, latest: { writer.index.latest }) else {
                        throw SnapshotGone()
                    }
                    return try cancellation.watching(db) { try body(db, snapshot) }
                }
            } catch is SnapshotGone where tries < Self.tries {
                tries += 1
            } catch let error as IndexError where error.code == .damaged && !hasMetDamage {
                hasMetDamage = true
                do {
                    try writer.dropDamage()
                } catch {
                    throw try asked(error)
                }
            } catch {
                throw try asked(error)
            }
        }
    }

    private struct SnapshotGone: Error {}

    func readNow<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do {
            return try pool.read(body)
        } catch {
            throw failure(error)
        }
    }

    /// Throws what a question that was given up ends with.
    private func asked(_ error: any Error) throws(CancellationError) -> ArchiveError {
        switch error {
        case let error as CancellationError: throw error
        case let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT: throw CancellationError()
        case let error as IndexError where error.code == .cancelled: throw CancellationError()
        default: return failure(error)
        }
    }

    /// Damage of the catalogue is remembered: the next opening sets it aside.
    func failure(_ error: any Error) -> ArchiveError {
        let failure = ArchiveError(error, in: opening.path)
        if failure.code == .damaged {
            opening.markDamaged()
        }
        return failure
    }
}
