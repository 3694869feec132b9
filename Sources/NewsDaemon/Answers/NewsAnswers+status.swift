import FolderWatch
import NewsAPI
import NewsArchive
import NewsModel

extension NewsAnswers {
    func status(_ cancellation: Cancellation) throws -> StatusReply {
        let counts = try archive.counts(cancellation)
        let (state, reason) = currentState
        return StatusReply(
            version: newsdVersion,
            ready: true,
            state: state,
            reason: reason,
            files: counts.files,
            articles: counts.articles,
            stories: counts.stories,
            copies: counts.copies,
            failed: counts.failed,
            queued: queued,
            indexBytes: counts.indexBytes,
            uptimeSeconds: Int((ContinuousClock.now - started).components.seconds),
            lastChange: counts.lastChange.map { Moment(seconds: $0) },
            folder: folder
        )
    }

    /// For `systemctl status`.
    var statusLine: String {
        let (state, reason) = currentState
        let waiting = queued
        return switch state {
        case .degraded: "degraded: \(reason ?? "")"
        case .scanning: "reading the folder: \(progress.current.done) done, \(waiting) waiting"
        case .live: waiting == 0 ? "watching \(folder)" : "watching \(folder): \(waiting) waiting"
        }
    }

    private var currentState: (StatusReply.State, String?) {
        let watching = watcher.status
        let progress = progress.current
        if let reason = watching.degraded ?? progress.folderTrouble ?? progress.writingTrouble ?? archive.trouble {
            return (.degraded, reason)
        }
        return (watching.isScanning || progress.isScanning ? .scanning : .live, nil)
    }
}
