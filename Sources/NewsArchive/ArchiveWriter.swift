internal import Dispatch
internal import GRDB
internal import SearchIndex
internal import Synchronization

/// The one writer: changes catalogue and index together, makes the index durable and mends it from the catalogue.
///
/// The catalogue is written at once and the index in memory; it is committed about a second later. What a crash takes from
/// either is found by comparing: files of the folder with the catalogue, the catalogue's articles with the index.
final class ArchiveWriter: Sendable {
    private static let commitDelay: DispatchTimeInterval = .seconds(1)
    /// Text that may wait for a commit, in bytes; beyond, a change waits for it and fails where it fails.
    private static let uncommittedLimit = 64 << 20
    /// Articles that are added again in one go; others write and ask in between.
    private static let articlesAtOnce = 256
    /// Up to so many are added again at once, before anybody is answered.
    private static let smallLoss = 1_000
    /// Damaged parts that a comparison meets one after the other before it gives up.
    private static let damagedParts = 64
    private static let pauseForOthers: DispatchTimeInterval = .milliseconds(5)
    private static let pauseAfterFailure: DispatchTimeInterval = .seconds(5)

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
    private let report: @Sendable (ArchiveNotice) -> Void
    private let queue = DispatchQueue(label: "newsd.archive.index", qos: .utility)
    private let state: Mutex<State>
    private let troubles = Mutex(Troubles())
    private let changesWaiting = Atomic(0)

    private struct Troubles {
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

    private static func incomplete(_ missing: Int) -> String {
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
            return try write(changes, prepared, now: now, &state)
        }
    }

    private func write(
        _ changes: [ArchiveChange],
        _ prepared: [PreparedFile?],
        now: Int64,
        _ state: inout State
    ) throws -> [AppliedChange] {
        var doubtful: Set<ArticleKey> = []
        var written: (version: CatalogueVersion, bytes: Int)?
        do {
            let applied = try pool.write { db in
                var writer = try CatalogueWriter(db: db, now: now)
                let applied = try zip(changes, prepared).map { try writer.apply($0, prepared: $1) }
                let changes = try writer.finish()
                if !changes.isEmpty {
                    let version = try CatalogueState(db: db).advance(beginsEpoch: state.beginsEpoch)
                    versions.beginChange(latest: index.latest)
                    doubtful = changes.keys
                    try changes.apply(to: index)
                    versions.offer(try index.refresh(), of: version)
                    written = (version, changes.size)
                }
                return applied
            }
            if let written {
                state.version = written.version
                state.beginsEpoch = false
                versions.settle(written.version)
                noteChange(bytes: written.bytes, &state)
                mendWhatWasLost(state)
            }
            return applied
        } catch {
            state.doubtful.formUnion(doubtful)
            try? settleDoubts(&state)
            throw error
        }
    }

    /// Lays down again what the catalogue holds of articles in doubt.
    private func settleDoubts(_ state: inout State) throws {
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

// Durability.
extension ArchiveWriter {
    func close() throws {
        try state.withLock { state in
            guard !state.isClosed else { return }
            state.isClosed = true
            // What can't be committed is added again at the next opening.
            try? settleDoubts(&state)
            try? commit(&state)
            try index.close()
        }
    }

    private func noteChange(bytes: Int, _ state: inout State) {
        state.isUncommitted = true
        state.uncommittedBytes += bytes
        guard !state.isCommitScheduled else { return }
        state.isCommitScheduled = true
        queue.asyncAfter(deadline: .now() + Self.commitDelay) { [weak self] in self?.commitWhatIsDue() }
    }

    private func commitWhatIsDue() {
        state.withLock { state in
            state.isCommitScheduled = false
            guard !state.isClosed else { return }
            do {
                try settleDoubts(&state)
                try commit(&state)
            } catch {
                noteChange(bytes: 0, &state)
            }
            mendWhatWasLost(state)
            versions.forgetFormer()
        }
    }

    private func commit(_ state: inout State) throws {
        guard state.isUncommitted else { return }
        let isComplete = state.missing.isEmpty && state.doubtful.isEmpty && !state.needsComparison
        do {
            try index.commit(tag: IndexTag.text(state.version, isComplete: isComplete))
        } catch {
            let isNews = troubles.withLock { troubles in
                let isNews = troubles.commit == nil
                troubles.commit = "the index can't be written: \(error.message)"
                return isNews
            }
            if isNews {
                report(.degraded("the index can't be written: \(error.message)"))
            }
            throw error
        }
        state.isUncommitted = false
        state.uncommittedBytes = 0
        let wasTrouble = troubles.withLock { troubles in
            defer { troubles.commit = nil }
            return troubles.commit != nil
        }
        if wasTrouble {
            report(.recovered)
        }
    }
}

// Mending.
extension ArchiveWriter {
    /// Has the index leave out its parts in which damage was met; what is missing then is added again in the background.
    func dropDamage() async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async {
                continuation.resume(with: Result { try self.dropDamageNow() })
            }
        }
    }

    private func dropDamageNow() throws {
        try state.withLock { state in
            guard !state.isClosed else { return }
            try index.refresh()
            guard index.lostDocuments || state.needsComparison else { return }
            try compare(&state)
            report(.rebuilt("a damaged part of the index is left out; \(state.missing.count) articles are added again"))
            try beginAdding(&state)
        }
    }

    private func beginAdding(_ state: inout State) throws {
        if state.missing.count <= Self.smallLoss {
            try addMissing(&state, count: Self.smallLoss)
        } else {
            scheduleAdding()
        }
    }

    /// The index leaves out damaged parts whenever it is refreshed or committed.
    private func mendWhatWasLost(_ state: borrowing State) {
        guard index.lostDocuments || state.needsComparison else { return }
        queue.async { [weak self] in try? self?.dropDamageNow() }
    }

    /// Takes from the index what the catalogue lacks, sets columns right, and notes what is missing.
    private func compare(_ state: inout State) throws {
        state.needsComparison = true
        var tries = 0
        while state.needsComparison {
            do {
                // From here on this comparison stands for the loss, durably by the tag of commits; a further one begins anew.
                index.confirmComplete()
                let comparison = try pool.read { try IndexComparison($0, index.latest) }
                try index.delete(keys: comparison.extraKeys)
                try index.update(comparison.columnChanges)
                try index.refresh()
                state.missing = comparison.missingRows[...]
                state.needsComparison = false
            } catch let error as IndexError where error.code == .damaged && tries < Self.damagedParts {
                tries += 1
                try index.refresh()
            }
        }
        let missing = state.missing.count
        troubles.withLock { $0.missing = missing }
        noteChange(bytes: 0, &state)
    }

    private func scheduleAdding(after pause: DispatchTimeInterval = .nanoseconds(0)) {
        queue.asyncAfter(deadline: .now() + pause) { [weak self] in self?.addSomeMissing() }
    }

    /// Who writes goes first.
    private func addSomeMissing() {
        guard changesWaiting.load(ordering: .relaxed) == 0 else {
            return scheduleAdding(after: Self.pauseForOthers)
        }
        state.withLock { state in
            guard !state.isClosed, !state.missing.isEmpty else { return }
            do {
                if state.uncommittedBytes >= Self.uncommittedLimit {
                    try commit(&state)
                }
                let count = state.missing.count
                try addMissing(&state, count: Self.articlesAtOnce)
                if !state.missing.isEmpty {
                    scheduleAdding()
                } else if count > 0 {
                    report(.rebuilt("every article is in the index again"))
                }
            } catch {
                scheduleAdding(after: Self.pauseAfterFailure)
            }
        }
    }

    private func addMissing(_ state: inout State, count: Int) throws {
        let rows = state.missing.prefix(count)
        let documents = try pool.read { try StoredDocuments(db: $0).documents(rows: rows) }
        try index.replace(documents)
        try index.refresh()
        state.missing = state.missing.dropFirst(rows.count)
        let missing = state.missing.count
        troubles.withLock { $0.missing = missing }
        noteChange(bytes: documents.reduce(0) { $0 + $1.texts.reduce(0) { $0 + $1.folded.count } }, &state)
    }
}
