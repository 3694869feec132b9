import Synchronization

/// What indexing and analysis have done and have before them; read by status, metrics and the watchdog.
final class IndexingProgress: Sendable {
    struct Counts: Sendable {
        /// Files whose bytes were read since the start.
        var filesRead = 0
        var bytesRead: Int64 = 0
        /// Events taken from the watcher and not yet findable.
        var inFlight = 0
        /// Events made findable since the start.
        var done = 0
        /// Whether a comparison of folder and catalogue has begun and not all it found is findable.
        var isScanning = true
        /// Articles analysed since the start.
        var analysed = 0
        /// When analysis last moved; nil while it has nothing to do.
        var analysisMoved: ContinuousClock.Instant?
        /// Why the archive can't be written, where it can't.
        var writingTrouble: String?
        var folderTrouble: String?
    }

    private let counts = Mutex(Counts())

    var current: Counts {
        counts.withLock { $0 }
    }

    func update(_ change: (inout Counts) -> Void) {
        counts.withLock { change(&$0) }
    }
}
