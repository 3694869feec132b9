import FolderWatch
import Logging
import NewsArchive
import Synchronization

/// Tells the journal what happened to the files: one record a file when live; while scanning one a second with counts,
/// and one a file that failed.
final class ChangeReporter: Sendable {
    fileprivate struct State {
        var isScanning = false
        var sums = Sums()
        var lastRecord = ContinuousClock.now
    }

    fileprivate struct Sums {
        var files = 0
        var articles = 0
        var removed = 0
        var bytes: Int64 = 0
    }

    private static let scanningInterval: Duration = .seconds(1)

    private let logger: Logger
    private let state = Mutex(State())

    init(logger: Logger) {
        self.logger = logger
    }

    func report(_ changes: [AppliedChange], bytes: Int64) {
        let isScanning = state.withLock { $0.isScanning }
        for change in changes where change.kind == .put(.failed) || !isScanning {
            record(change)
        }
        guard isScanning else {
            return
        }
        let sums = state.withLock { state -> Sums? in
            for change in changes {
                state.sums.add(change)
            }
            state.sums.bytes += bytes
            guard ContinuousClock.now - state.lastRecord >= Self.scanningInterval else {
                return nil
            }
            return state.takeSums()
        }
        if let sums {
            record(sums)
        }
    }

    func scanStarted(reason: String) {
        state.withLock {
            $0.isScanning = true
            $0.lastRecord = .now
        }
        logger.debug("comparing folder and catalogue", metadata: ["reason": "\(reason)"])
    }

    func scanFinished(_ summary: ScanSummary) {
        let sums = state.withLock { state in
            state.isScanning = false
            return state.takeSums()
        }
        record(sums)
        logger.info(
            "compared folder and catalogue",
            metadata: [
                "event": "rescan", "files": "\(summary.files)", "changed": "\(summary.changed)",
                "duration_usec": "\(summary.microseconds)",
            ]
        )
    }

    func overflowed() {
        logger.warning(
            "the kernel's event queue overflowed: comparing the whole folder",
            metadata: ["event": "overflow"]
        )
    }

    func degraded(reason: String) {
        logger.error("degraded", metadata: ["event": "degraded", "reason": "\(reason)"])
    }

    func recovered() {
        logger.notice("recovered", metadata: ["event": "recovered"])
    }

    private func record(_ change: AppliedChange) {
        let path: Logger.MetadataValue = .stringConvertible(PathBytes(change.path))
        switch change.kind {
        case .put(.indexed):
            logger.info(
                "indexed",
                metadata: ["event": "indexed", "path": path, "articles": "\(change.articles.count)"]
            )
        case .removed:
            logger.info(
                "removed",
                metadata: ["event": "removed", "path": path, "articles": "\(change.articles.count)"]
            )
        case .put(.failed):
            logger.warning(
                "cannot be read",
                metadata: ["event": "failed", "path": path, "reason": "\(change.reason ?? "")"]
            )
        case .put(.ignored):
            logger.debug("ignored", metadata: ["event": "ignored", "path": path, "reason": "\(change.reason ?? "")"])
        case .unchanged, .put(.pending): break
        }
    }

    private func record(_ sums: Sums) {
        guard sums.files + sums.removed > 0 else {
            return
        }
        logger.info(
            "indexed so far",
            metadata: [
                "event": "indexed", "files": "\(sums.files)", "articles": "\(sums.articles)",
                "removed": "\(sums.removed)",
                "bytes": "\(sums.bytes)",
            ]
        )
    }
}

extension ChangeReporter.State {
    fileprivate mutating func takeSums() -> ChangeReporter.Sums {
        defer {
            sums = ChangeReporter.Sums()
            lastRecord = .now
        }
        return sums
    }
}

extension ChangeReporter.Sums {
    fileprivate mutating func add(_ change: AppliedChange) {
        switch change.kind {
        case .put(.indexed):
            files += 1
            articles += change.articles.count
        case .removed: removed += 1
        case .put(.failed), .put(.ignored), .unchanged, .put(.pending): break
        }
    }
}
