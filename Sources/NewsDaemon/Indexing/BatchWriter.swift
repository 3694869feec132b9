import FolderWatch
import LinuxSystem
import NewsAPI
import NewsArchive
import NewsModel

/// Writes batches into the archive, one at a time, and tells the journal and those who follow.
struct BatchWriter: Sendable {
    let writing: ArchiveWriting
    let progress: IndexingProgress
    let reporter: ChangeReporter
    let broadcaster: EventBroadcaster
    /// Has a file read once more in a moment.
    let recheck: @Sendable (RelativePath) -> Void

    func write(_ changes: [ArchiveChange], then step: IndexingStep) async throws {
        let applied = changes.isEmpty ? [] : try await writing.run { try $0.apply(changes) }
        for case .put(let update) in changes where update.isWorthRechecking {
            recheck(update.path)
        }
        progress.update {
            $0.inFlight -= step.count
            $0.done += step.count
        }
        tell(applied, bytes: step.changes.reduce(0) { $0 + $1.size })
        for event in step.events {
            take(event)
        }
    }

    /// Tells the journal and those who follow.
    func tell(_ applied: [AppliedChange], bytes: Int64) {
        let time = Moment(seconds: WallClock.seconds)
        reporter.report(applied, bytes: bytes)
        if broadcaster.hasListeners {
            broadcaster.send(applied.compactMap { FollowEvent($0, time: time) })
        }
    }

    private func take(_ event: WatchEvent) {
        switch event {
        case .changed: break
        case .scanStarted(let reason):
            progress.update { $0.isScanning = true }
            reporter.scanStarted(reason: reason)
        case .scanFinished(let summary):
            progress.update { $0.isScanning = false }
            reporter.scanFinished(summary)
        case .overflowed: reporter.overflowed()
        case .degraded(let reason):
            progress.update { $0.folderTrouble = reason }
            reporter.degraded(reason: reason)
        case .recovered:
            progress.update { $0.folderTrouble = nil }
            reporter.recovered()
        case .barrier(let barrier): barrier.reached()
        }
    }
}

extension FollowEvent {
    /// nil for what nobody would call an event: a file that was read again and found the same.
    init?(_ change: AppliedChange, time: Moment) {
        let kind: Kind
        switch change.kind {
        case .put(.indexed): kind = .indexed
        case .put(.failed): kind = .failed
        case .put(.ignored): kind = .ignored
        case .removed: kind = .removed
        case .unchanged, .put(.pending): return nil
        }
        self.init(
            event: kind,
            path: PathText(change.path),
            articles: change.articles,
            time: time,
            reason: change.reason
        )
    }
}

extension FileUpdate {
    /// Read within the racy window: what it holds now is settled by reading it once more.
    fileprivate var isWorthRechecking: Bool {
        if case .indexed = outcome { isRacy } else { false }
    }
}
