package import Logging
internal import Synchronization

/// The level from which records are kept; shared by all loggers, so that a reload can change it while newsd runs.
package final class JournalLevel: Sendable {
    private let level: Mutex<Logger.Level>

    package init(_ level: Logger.Level) {
        self.level = Mutex(level)
    }

    package var current: Logger.Level {
        get { level.withLock { $0 } }
        set { level.withLock { $0 = newValue } }
    }
}

/// swift-log's door to the journal: makes a record of an event and queues it.
package struct JournalLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    private let queue: JournalQueue
    private let sharedLevel: JournalLevel
    private var ownLevel: Logger.Level?

    package init(queue: JournalQueue, level: JournalLevel) {
        self.queue = queue
        self.sharedLevel = level
    }

    /// The shared level, unless this logger was given one of its own.
    package var logLevel: Logger.Level {
        get { ownLevel ?? sharedLevel.current }
        set { ownLevel = newValue }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var merged = metadata
        merged.merge(metadataProvider?.get() ?? [:]) { $1 }
        merged.merge(event.metadata ?? [:]) { $1 }
        if let error = event.error {
            merged["error"] = "\(error)"
        }
        queue.enqueue(
            JournalRecord(
                level: event.level,
                message: "\(event.message)",
                metadata: merged,
                file: event.file,
                function: event.function,
                line: event.line
            )
        )
    }
}
