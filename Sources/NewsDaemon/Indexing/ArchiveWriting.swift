import NewsArchive

/// Changes the archive, one change at a time, and tries again where it can't be written (disk full).
struct ArchiveWriting: Sendable {
    /// Waits between tries: doubling, from the first to the last.
    private static let firstPause: Duration = .milliseconds(500)
    private static let lastPause: Duration = .seconds(30)

    let archive: Archive
    let thread: BlockingThreads
    let progress: IndexingProgress
    let reporter: ChangeReporter

    /// Tries until it works or newsd ends: what waits is not lost, questions go on.
    func run<Result: Sendable>(_ change: @escaping @Sendable (Archive) throws -> Result) async throws -> Result {
        var pause = Self.firstPause
        while true {
            do {
                let result = try await thread.run { [archive] in try change(archive) }
                if progress.current.writingTrouble != nil {
                    progress.update { $0.writingTrouble = nil }
                    reporter.recovered()
                }
                return result
            } catch let error as ArchiveError where error.code == .storage {
                if progress.current.writingTrouble == nil {
                    reporter.degraded(reason: error.message)
                }
                progress.update { $0.writingTrouble = error.message }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, Self.lastPause)
            }
        }
    }
}
