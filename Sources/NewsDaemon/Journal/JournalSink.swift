internal import LinuxSystem
internal import Logging
internal import SystemdJournal

/// Where records go. Called on the queue's thread alone, and may block there.
package protocol JournalSink: Sendable {
    func write(_ record: JournalRecord)
}

/// journald by its native protocol; a record that it refuses goes to stderr.
package struct NativeJournalSink: JournalSink {
    private let fallback = StandardErrorSink(style: .prioritized)

    package init() {}

    package func write(_ record: JournalRecord) {
        if Journal.send(record.fields) != 0 {
            fallback.write(record)
        }
    }
}

/// One line a record on stderr.
package struct StandardErrorSink: JournalSink {
    package enum Style: Sendable {
        case plain
        /// For a terminal: the level in colour.
        case coloured
        /// `<N>` in front, which journald takes for the priority of a line.
        case prioritized
    }

    private let style: Style

    package init(style: Style) {
        self.style = style
    }

    package func write(_ record: JournalRecord) {
        // Where it fails there is nobody left to tell.
        try? StandardStream.errors.write(Array((line(of: record) + "\n").utf8))
    }

    package func line(of record: JournalRecord) -> String {
        let level = record.level.rawValue
        let padding = String(repeating: " ", count: max(0, "critical".count - level.count))
        let text = padding + " " + record.text(withEvent: true)
        return switch style {
        case .plain: level + text
        case .coloured: "\u{1b}[\(colour(of: record.level))m\(level)\u{1b}[0m" + text
        case .prioritized: "<\(record.priority)>" + record.text(withEvent: true)
        }
    }

    private func colour(of level: Logger.Level) -> String {
        switch level {
        case .trace, .debug: "2"
        case .info: "32"
        case .notice: "36"
        case .warning: "33"
        case .error, .critical: "1;31"
        }
    }
}
