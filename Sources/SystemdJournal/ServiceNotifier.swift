internal import CLibsystemd
internal import LinuxSystem

/// Tells the service manager how newsd fares; does nothing when none asked (NOTIFY_SOCKET is not set).
package struct ServiceNotifier: Sendable {
    private let send: @Sendable (String) -> Void

    /// Talks to the manager through sd_notify(3). Its answer is ignored: nobody could act on it.
    package init() {
        self.init { message in _ = sd_notify(0, message) }
    }

    /// Hands every message to `send` instead.
    package init(send: @escaping @Sendable (String) -> Void) {
        self.send = send
    }

    package func notify(_ state: ServiceState) {
        send(state.message)
    }

    /// Socket and catalogue are up.
    package func ready(_ status: String? = nil) {
        notify(.ready(status: status))
    }

    /// A line for `systemctl status`.
    package func status(_ status: String) {
        notify(.status(status))
    }

    /// A reload begins now; `ready` ends it, whether the new configuration was taken or refused.
    package func reloading() {
        notify(.reloading(monotonicMicroseconds: MonotonicClock.microseconds))
    }

    package func stopping(_ status: String? = nil) {
        notify(.stopping(status: status))
    }

    /// Only to be sent by what has seen every part of the daemon move since the last one.
    package func watchdog() {
        notify(.watchdog)
    }

    package func extendTimeout(_ time: Duration) {
        notify(.extendTimeout(time))
    }

    package func failed(_ errorNumber: Int32, _ status: String? = nil) {
        notify(.failed(errorNumber: errorNumber, status: status))
    }

    /// The time within which the manager wants `watchdog`, nil when it doesn't watch; send it every half of this.
    package static var watchdogInterval: Duration? {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
        return .microseconds(Int64(clamping: microseconds))
    }
}
