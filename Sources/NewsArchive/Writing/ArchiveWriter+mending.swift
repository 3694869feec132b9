internal import Dispatch
internal import GRDB
internal import SearchIndex
internal import Synchronization

/// What makes the index hold what the catalogue holds.
extension ArchiveWriter {
    /// Articles that are added again in one go; others write and ask in between.
    private static let articlesAtOnce = 256
    /// Up to so many are added again at once, before anybody is answered.
    private static let smallLoss = 1_000
    /// Damaged parts that a comparison meets one after the other before it gives up.
    private static let damagedParts = 64
    private static let pauseForOthers: DispatchTimeInterval = .milliseconds(5)
    private static let pauseAfterFailure: DispatchTimeInterval = .seconds(5)

    /// Has the index leave out its parts in which damage was met; what is missing then is added again in the background.
    func dropDamage() throws {
        try queue.sync { try dropDamageNow() }
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

    func beginAdding(_ state: inout State) throws {
        if state.missing.count <= Self.smallLoss {
            try addMissing(&state, count: Self.smallLoss)
        } else {
            scheduleAdding()
        }
    }

    /// The index leaves out damaged parts whenever it is refreshed or committed.
    func mendWhatWasLost(_ state: borrowing State) {
        guard index.lostDocuments || state.needsComparison else { return }
        queue.async { [weak self] in try? self?.dropDamageNow() }
    }

    /// Takes from the index what the catalogue lacks, sets columns right, and notes what is missing.
    func compare(_ state: inout State) throws {
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
