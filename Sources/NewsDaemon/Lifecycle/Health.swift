import FolderWatch
import NewsArchive

/// Whether newsd does its work: the watchdog is fed only while it does.
///
/// Questions must be answered, and what the watcher sees must come out at the other end of the indexer. A long comparison or
/// a full disk is no illness: then it is enough that something moves, or that the trouble is known.
struct Health: Sendable {
    let archive: Archive
    let watcher: FolderWatcher
    let progress: IndexingProgress

    /// - Returns: false where a part did not answer within `limit`.
    func check(within limit: Duration) async -> Bool {
        let before = mark
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
        _ = try await archive.counts()
        try await watcher.synchronize()
    }

    private var mark: [Int] {
        [progress.current.done, progress.current.filesRead, watcher.status.scanned]
    }
}
