internal import Dispatch
internal import GRDB
internal import SearchIndex
internal import Synchronization

/// The one writer: changes catalogue and index together, makes the index durable and mends it from the catalogue.
///
/// The catalogue is written at once and the index in memory; it is committed about a second later. What a crash takes from
/// either is found by comparing: files of the folder with the catalogue, the catalogue's articles with the index.
final class ArchiveWriter: Sendable {
    /// Text that may wait for a commit, in bytes; beyond, a change waits for it and fails where it fails.
    static let uncommittedLimit = 64 << 20
    struct State {
        /// What the catalogue holds.
        var version: CatalogueVersion
        /// Whether catalogue and index may have gone different ways before: the next version begins an epoch.
        var beginsEpoch = false
        var isUncommitted = false
        var uncommittedBytes = 0
        var isCommitScheduled = false
        /// Articles whose document is in doubt since a change failed half-way.
        var doubtful: Set<ArticleKey> = []
        /// Whether `missing` is yet to be found out.
        var needsComparison = false
        /// Rows of articles that the index lacks.
        var missing: ArraySlice<Int64> = []
        var isClosed = false
    }

    let pool: DatabasePool
    let index: TextIndex
    let versions = IndexVersions()
    let report: @Sendable (ArchiveNotice) -> Void
    let queue = DispatchQueue(label: "newsd.archive.index", qos: .utility)
    let state: Mutex<State>
    let troubles = Mutex(Troubles())
    let changesWaiting = Atomic(0)
    let analysis: AnalysisQueue
    let linking = Linking()

    struct Troubles {
        var missing = 0
        var commit: String?
    }

    init(
        pool: DatabasePool,
        index: TextIndex,
        report: @escaping @Sendable (ArchiveNotice) -> Void
    ) throws {
        self.pool = pool
        self.index = index
        self.report = report
        let version = try pool.read { try CatalogueState(db: $0).version() }
        analysis = try pool.read { try CatalogueState(db: $0).analysisQueue() }
        state = Mutex(State(version: version))
        versions.settle(version)
        guard index.committedTag != IndexTag.text(version, isComplete: true) || index.lostDocuments else { return }
        try state.withLock { state in
            state.beginsEpoch = true
            try compare(&state)
            try beginAdding(&state)
        }
    }

    /// What keeps the archive from its full work; nil where all is well.
    var trouble: String? {
        troubles.withLock { troubles in
            troubles.commit ?? (troubles.missing > 0 ? Self.incomplete(troubles.missing) : nil)
        }
    }

    /// What answers leave out while the index is being made again.
    var warning: String? {
        let missing = troubles.withLock { $0.missing }
        return missing > 0 ? Self.incomplete(missing) : nil
    }

    static func incomplete(_ missing: Int) -> String {
        "the index is being made again: \(missing) articles can't be found yet"
    }
}

// Changes.
extension ArchiveWriter {
    /// In one transaction; findable when it returns. When it throws, nothing of them is kept.
    func apply(_ changes: [ArchiveChange], _ prepared: [PreparedFile?], now: Int64) throws -> [AppliedChange] {
        changesWaiting.add(1, ordering: .relaxed)
        return try state.withLock { state in
            changesWaiting.subtract(1, ordering: .relaxed)
            try settleDoubts(&state)
            if state.uncommittedBytes >= Self.uncommittedLimit {
                try commit(&state)
            }
            let (applied, writer) = try write(&state) { db in
                var writer = try CatalogueWriter(db: db, now: now)
                let applied = try zip(changes, prepared).map { try writer.apply($0, prepared: $1) }
                let index = try writer.finish()
                return ((applied, writer), index)
            }
            linking.noteRemoved(writer.removed)
            analysis.noteWritten(lastRow: writer.lastRow, waiting: writer.waiting, hasMadeDue: writer.hasMadeDue)
            return applied
        }
    }

    /// Runs one transaction of the catalogue and does to the index what it returns.
    func write<Value>(
        _ state: inout State,
        _ body: (Database) throws -> (Value, IndexChanges)
    ) throws -> Value {
        var doubtful: Set<ArticleKey> = []
        var written: (version: CatalogueVersion, bytes: Int)?
        do {
            let value = try pool.write { db in
                let (value, changes) = try body(db)
                if !changes.isEmpty {
                    let version = try CatalogueState(db: db).advance(beginsEpoch: state.beginsEpoch)
                    versions.beginChange(latest: index.latest)
                    doubtful = changes.keys
                    try changes.apply(to: index)
                    versions.offer(try index.refresh(), of: version)
                    written = (version, changes.size)
                }
                return value
            }
            if let written {
                state.version = written.version
                state.beginsEpoch = false
                versions.settle(written.version)
                noteChange(bytes: written.bytes, &state)
                mendWhatWasLost(state)
            }
            return value
        } catch {
            state.doubtful.formUnion(doubtful)
            try? settleDoubts(&state)
            if let error = error as? IndexError, error.code == .damaged {
                state.needsComparison = true
                mendWhatWasLost(state)
            }
            throw error
        }
    }

    /// Lays down again what the catalogue holds of articles in doubt.
    func settleDoubts(_ state: inout State) throws {
        guard !state.doubtful.isEmpty else { return }
        let keys = state.doubtful
        let documents = try pool.read { try StoredDocuments(db: $0).documents(keys: keys) }
        let present = Set(documents.map(\.key))
        try index.delete(keys: keys.map { UInt64($0.number) }.filter { !present.contains($0) })
        try index.replace(documents)
        try index.refresh()
        state.doubtful = []
        versions.settle(state.version)
        noteChange(bytes: 0, &state)
    }
}
