import FolderWatch
import NewsArchive
import ServiceLifecycle

/// Takes the watcher's events in order, reads the files and writes the archive: one batch is read while another is written.
struct Indexer: Service {
    /// Events taken at once; those of one batch share a transaction.
    private static let eventsAtOnce = 1024

    let watcher: FolderWatcher
    let reader: BatchReader
    let writer: BatchWriter
    let progress: IndexingProgress

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await index()
        } onGracefulShutdown: {
            // What the watcher still holds is found by the comparison at the next start.
            watcher.stop()
        }
    }

    private func index() async throws {
        try await withThrowingTaskGroup(of: Void.self) { writing in
            while true {
                let events = await watcher.next(limit: Self.eventsAtOnce)
                guard !events.isEmpty, !Task.isShuttingDownGracefully else {
                    break
                }
                progress.update { $0.inFlight += events.count }
                for step in IndexingStep.steps(of: events) {
                    let changes = try await reader.read(step.changes)
                    try await writing.next()
                    writing.addTask { try await writer.write(changes, then: step) }
                }
            }
            try await writing.waitForAll()
        }
    }
}
