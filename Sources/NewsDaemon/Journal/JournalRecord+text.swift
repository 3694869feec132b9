internal import Logging

extension JournalRecord {
    /// The message and its values on one line, such as `indexed path=a.txt articles=4 duration=3.1ms`.
    func text(withEvent: Bool) -> String {
        let shown = values.filter { withEvent || $0.key != "event" }
        return ([message.controlEscaped] + shown.map(Self.assignment)).joined(separator: " ")
    }

    private static func assignment(key: String, value: Value) -> String {
        if key == "duration_usec", let microseconds = Int64(value.description) {
            return "duration=" + readable(microseconds: microseconds)
        }
        return key.controlEscaped + "=" + value.description.controlEscaped.quotedWhereNeeded
    }

    /// `740us`, `3.1ms`, `12.0s`.
    private static func readable(microseconds: Int64) -> String {
        switch microseconds {
        case ..<1_000: "\(microseconds)us"
        case ..<1_000_000: tenths(of: microseconds, unit: 1_000) + "ms"
        default: tenths(of: microseconds, unit: 1_000_000) + "s"
        }
    }

    private static func tenths(of microseconds: Int64, unit: Int64) -> String {
        "\(microseconds / unit).\(microseconds % unit * 10 / unit)"
    }
}
