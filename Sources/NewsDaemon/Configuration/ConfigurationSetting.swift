internal import Logging

/// One key of the configuration: where it belongs, what it may hold, and how it is written.
struct ConfigurationSetting: Sendable {
    typealias Path<Value> = WritableKeyPath<DaemonConfiguration, Value> & Sendable

    /// Such as `folder.rescan_interval`.
    let key: String
    /// What a message says after "expected".
    let expectation: String
    /// Taken over by a running newsd; all others need a new start.
    let isLive: Bool
    /// False where the text is none of what is expected; the configuration is unchanged then.
    let apply: @Sendable (String, inout DaemonConfiguration) -> Bool
    /// The value as one would write it.
    let text: @Sendable (DaemonConfiguration) -> String

    /// Every key there is, in the order of config/newsd.yaml.
    static let all: [ConfigurationSetting] = [
        path("folder.path", \.folder.path),
        duration("folder.rescan_interval", \.folder.rescanInterval, .seconds(1)...(.seconds(7 * 86_400))),
        duration("folder.settle_after_close", \.folder.settleAfterClose, .zero...(.seconds(60))),
        duration("folder.settle_after_write", \.folder.settleAfterWrite, .milliseconds(10)...(.seconds(600))),
        duration("folder.settle_at_most", \.folder.settleAtMost, .milliseconds(10)...(.seconds(3_600))),
        path("state.path", \.state.path),
        path("socket.path", \.socket.path),
        group("socket.group", \.socket.group),
        count("socket.connections", \.socket.connections, 1...65_536),
        duration("queries.timeout", \.queries.timeout, .milliseconds(10)...(.seconds(3_600))),
        duration("queries.slow", \.queries.slow, .zero...(.seconds(3_600)), isLive: true),
        level("log.level", \.log.level, isLive: true),
        automaticCount("reading.threads", \.reading.threads, 1...256),
        size("reading.max_file_size", \.reading.maxFileSize, 1_024...(1 << 30)),
    ]

    static let keys = all.map(\.key)

    /// The variable that sets it: `folder.path` is `NEWSD_FOLDER_PATH`.
    var environmentVariable: String {
        "NEWSD_" + key.uppercased().split(separator: ".").joined(separator: "_")
    }

    /// Writes and reads one kind of value.
    private init<Value>(
        _ key: String,
        _ path: any Path<Value>,
        expectation: String,
        isLive: Bool,
        parse: @escaping @Sendable (String) -> Value?,
        write: @escaping @Sendable (Value) -> String
    ) {
        self.key = key
        self.expectation = expectation
        self.isLive = isLive
        apply = { text, configuration in
            guard let value = parse(text) else { return false }
            configuration[keyPath: path] = value
            return true
        }
        text = { write($0[keyPath: path]) }
    }

    private static func path(_ key: String, _ path: any Path<String>) -> Self {
        Self(key, path, expectation: "a path", isLive: false) {
            $0.isEmpty || $0.contains("\0") ? nil : $0
        } write: {
            $0
        }
    }

    private static func group(_ key: String, _ path: any Path<String?>) -> Self {
        let expectation = "the name of a group, or \"\" for the group that newsd runs under"
        return Self(key, path, expectation: expectation, isLive: false) { text -> String?? in
            guard !text.isEmpty else { return .some(nil) }
            return text.contains { $0.isWhitespace || $0 == ":" } ? nil : .some(text)
        } write: {
            $0 ?? ""
        }
    }

    private static func duration(
        _ key: String,
        _ path: any Path<Duration>,
        _ range: ClosedRange<Duration>,
        isLive: Bool = false
    ) -> Self {
        let limits = "from \(range.lowerBound.configurationText) to \(range.upperBound.configurationText)"
        return Self(key, path, expectation: "a time such as 10m, 2s or 5ms, \(limits)", isLive: isLive) { text in
            Duration(configurationText: text).flatMap { range.contains($0) ? $0 : nil }
        } write: {
            $0.configurationText
        }
    }

    private static func size(_ key: String, _ path: any Path<Int>, _ range: ClosedRange<Int>) -> Self {
        let limits = "from \(ByteSize(range.lowerBound)) to \(ByteSize(range.upperBound))"
        return Self(key, path, expectation: "a size such as 64MiB, \(limits)", isLive: false) { text in
            ByteSize(configurationText: text).flatMap { range.contains($0.bytes) ? $0.bytes : nil }
        } write: {
            ByteSize($0).description
        }
    }

    private static func count(_ key: String, _ path: any Path<Int>, _ range: ClosedRange<Int>) -> Self {
        Self(key, path, expectation: "a number from \(range.lowerBound) to \(range.upperBound)", isLive: false) {
            text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        } write: {
            String($0)
        }
    }

    private static func automaticCount(_ key: String, _ path: any Path<Int?>, _ range: ClosedRange<Int>) -> Self {
        let expectation = "auto, or a number from \(range.lowerBound) to \(range.upperBound)"
        return Self(key, path, expectation: expectation, isLive: false) { text -> Int?? in
            guard text != "auto" else { return .some(nil) }
            return Int(text).flatMap { range.contains($0) ? .some($0) : nil }
        } write: {
            $0.map(String.init) ?? "auto"
        }
    }

    private static func level(_ key: String, _ path: any Path<Logger.Level>, isLive: Bool) -> Self {
        let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        return Self(key, path, expectation: "one of \(names)", isLive: isLive) {
            Logger.Level(rawValue: $0)
        } write: {
            $0.rawValue
        }
    }
}

extension DaemonConfiguration {
    /// Every key there is, in the order of config/newsd.yaml.
    package static var keys: [String] {
        ConfigurationSetting.keys
    }

    /// Keys that differ from `running` and that only a new start brings into force.
    package func keysThatNeedARestart(comparedTo running: DaemonConfiguration) -> [String] {
        ConfigurationSetting.all.filter { !$0.isLive && $0.text(self) != $0.text(running) }.map(\.key)
    }
}
