internal import LinuxSystem

/// What a service tells its manager in one message of sd_notify(3).
package enum ServiceState: Sendable, Equatable {
    case ready(status: String? = nil)
    case status(String)
    /// A reload began `monotonicMicroseconds` after boot; ends with `ready`.
    case reloading(monotonicMicroseconds: UInt64)
    case stopping(status: String? = nil)
    case watchdog
    /// Start or stop goes on for this long from now at most; to be repeated within that time.
    case extendTimeout(Duration)
    /// The service is about to fail.
    case failed(errorNumber: Int32, status: String? = nil)

    /// The lines of the message. A status is one line, so that no text can smuggle in another assignment.
    package var message: String {
        switch self {
        case .ready(let status): "READY=1" + Self.statusLine(status)
        case .status(let status): "STATUS=\(Self.oneLine(status))"
        case .reloading(let microseconds): "RELOADING=1\nMONOTONIC_USEC=\(microseconds)"
        case .stopping(let status): "STOPPING=1" + Self.statusLine(status)
        case .watchdog: "WATCHDOG=1"
        case .extendTimeout(let time): "EXTEND_TIMEOUT_USEC=\(time.wholeMicroseconds)"
        case .failed(let number, let status): "ERRNO=\(number)" + Self.statusLine(status)
        }
    }

    private static func statusLine(_ status: String?) -> String {
        status.map { "\nSTATUS=\(oneLine($0))" } ?? ""
    }

    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : $0 }))
    }
}
