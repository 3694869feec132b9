internal import LinuxSystem
package import Logging
internal import SystemdJournal

/// The daemon's log: the journal where stderr leads there, else stderr.
package struct JournalLogging: Sendable {
    package let level: JournalLevel
    private let queue: JournalQueue

    package init(level: Logger.Level, sink: any JournalSink = JournalLogging.sinkOfThisProcess()) {
        self.level = JournalLevel(level)
        self.queue = JournalQueue(sink: sink)
    }

    package var logger: Logger {
        Logger(label: "newsd") { _ in JournalLogHandler(queue: queue, level: level) }
    }

    /// Waits for all that was logged so far, `limit` at the longest, and ends the log.
    @discardableResult
    package func finish(within limit: Duration) -> Bool {
        queue.finish(within: limit)
    }

    /// Native where stderr is a stream of journald's and its socket can be reached; colour on a terminal unless NO_COLOR is set.
    package static func sinkOfThisProcess() -> any JournalSink {
        if Journal.isStream(StandardStream.errors.descriptor) {
            return Journal.isReachable ? NativeJournalSink() : StandardErrorSink(style: .prioritized)
        }
        let isPlain = !StandardStream.errors.isTerminal || !(environmentVariable("NO_COLOR") ?? "").isEmpty
        return StandardErrorSink(style: isPlain ? .plain : .coloured)
    }
}
