import Glibc

/// What is waited for on a descriptor.
package enum Readiness: Sendable {
    case readable, writable

    fileprivate var events: Int16 {
        switch self {
        case .readable: Int16(POLLIN)
        case .writable: Int16(POLLOUT)
        }
    }
}

/// Waits until one of the descriptors can be read, or the time is over; nil waits for ever.
package func waitUntilReadable(_ descriptors: [Int32], atMost timeout: Duration?) {
    var entries = descriptors.map { pollfd(fd: $0, events: Readiness.readable.events, revents: 0) }
    _ = poll(&entries, nfds_t(entries.count), milliseconds(timeout))
}

extension OwnedDescriptor {
    /// Waits until that can be done, or fails at once because the other end is gone; false where the deadline passes first.
    package borrowing func wait(
        until readiness: Readiness,
        deadline: ContinuousClock.Instant?
    ) throws(SystemError) -> Bool {
        while true {
            let ready = waitOnce(number, for: readiness, atMost: deadline.map { ContinuousClock.now.duration(to: $0) })
            if ready > 0 { return true }
            if ready == 0, let deadline, deadline <= .now { return false }
            if ready < 0, errno != EINTR { throw SystemError(call: "poll", subject: "descriptor \(number)") }
        }
    }
}

/// poll(2) of one descriptor.
func waitOnce(_ descriptor: Int32, for readiness: Readiness, atMost timeout: Duration?) -> Int32 {
    var entry = pollfd(fd: descriptor, events: readiness.events, revents: 0)
    return poll(&entry, 1, milliseconds(timeout))
}

/// Rounded up, so that a deadline has passed when the wait is over; at most a day.
private func milliseconds(_ timeout: Duration?) -> Int32 {
    guard let timeout else { return -1 }
    let (seconds, attoseconds) = timeout.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(min(seconds, 86_400) * 1_000 + part)
}
