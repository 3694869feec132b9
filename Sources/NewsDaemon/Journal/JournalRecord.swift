package import Logging

/// One log record, ready for the journal or for stderr.
package struct JournalRecord: Sendable {
    /// A value of a field: a path keeps its bytes.
    enum Value: Sendable {
        case text(String)
        case path(PathBytes)

        var description: String {
            switch self {
            case .text(let text): text
            case .path(let path): path.description
            }
        }
    }

    package let level: Logger.Level
    let message: String
    /// In the order in which a person reads them.
    let values: [(key: String, value: Value)]
    let file: String
    let function: String
    let line: UInt

    package init(
        level: Logger.Level,
        message: String,
        metadata: Logger.Metadata = [:],
        file: String = #fileID,
        function: String = #function,
        line: UInt = #line
    ) {
        self.level = level
        self.message = message
        self.values = Self.values(of: metadata, level: level)
        self.file = file
        self.function = function
        self.line = line
    }

    package var event: JournalEvent? {
        values.first { $0.key == "event" }.flatMap { JournalEvent(rawValue: $0.value.description) }
    }

    /// The number that syslog(3) and journald know for `level`.
    package var priority: Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private static let readingOrder = [
        "event", "path", "query", "reason", "articles", "files", "bytes", "duration_usec",
    ]

    /// What somebody asked is their secret: `query` is kept at debug only, whoever logs it.
    private static func values(of metadata: Logger.Metadata, level: Logger.Level) -> [(key: String, value: Value)] {
        let kept = level <= .debug ? metadata : metadata.filter { $0.key != "query" }
        return kept.map { (key: $0.key, value: value(of: $0.value)) }.sorted { left, right in
            let places = (readingOrder.firstIndex(of: left.key), readingOrder.firstIndex(of: right.key))
            return (places.0 ?? .max, left.key) < (places.1 ?? .max, right.key)
        }
    }

    private static func value(of metadata: Logger.MetadataValue) -> Value {
        switch metadata {
        case .stringConvertible(let path as PathBytes): .path(path)
        case .stringConvertible(let other): .text(other.description)
        case .string(let text): .text(text)
        case .array, .dictionary: .text(metadata.description)
        }
    }
}
