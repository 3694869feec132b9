import FolderWatch
import NewsArchive

/// Whether newsd does its work: the watchdog is fed only while it does.
///
/// Questions must be answered, what the watcher sees must come out at the other end of the indexer, and no article may occupy
/// analysis for ever. A long comparison or a full disk is no illness: then it is enough that something moves, or that the
/// trouble is known.
struct Health: Sendable {
    /// The largest article that is read takes seconds, on a busy machine a minute.
    private static let longestAnalysis: Duration = .seconds(180)

    let archive: Archive
    let threads: BlockingThreads
    let watcher: FolderWatcher
    let progress: IndexingProgress

    /// - Returns: false where a part did not answer within `limit`.
    func check(within limit: Duration) async -> Bool {
        let before = mark
        guard isAnalysisMoving else { return false }
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask { (try? await answers()) != nil }
            group.addTask {
                // Sleeping is all the clock is for here; whoever comes first decides.
                try? await Task.sleep(for: limit)
                return mark != before || progress.current.writingTrouble != nil
            }
            let healthy = await group.next() ?? false
            group.cancelAll()
            return healthy
        }
    }

    private func answers() async throws {
        _ = try await threads.run { [archive] in try archive.counts() }
        try await watcher.synchronize()
    }

    private var isAnalysisMoving: Bool {
        let progress = progress.current
        guard let moved = progress.analysisMoved, progress.writingTrouble == nil else { return true }
        return ContinuousClock.now - moved < Self.longestAnalysis
    }

    private var mark: [Int] {
        [progress.current.done, progress.current.filesRead, watcher.status.scanned]
    }
}
