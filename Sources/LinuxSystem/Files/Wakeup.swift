import Glibc

/// Lets any thread wake one that waits in `poll`; wakes that nobody has taken yet count as one.
package final class Wakeup: Sendable {
    package let readEnd: OwnedDescriptor
    private let writeEnd: OwnedDescriptor

    package init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        // Neither pipe2 nor eventfd are in Swift's Glibc module.
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw SystemError(call: "socketpair", subject: "wake-up")
        }
        readEnd = OwnedDescriptor(owning: ends[0])
        writeEnd = OwnedDescriptor(owning: ends[1])
    }

    package func wake() {
        var byte: UInt8 = 1
        // A full pipe wakes as well as one more byte would.
        _ = write(writeEnd.number, &byte, 1)
    }

    /// Takes back all wakes so far.
    package func drain() {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
            while read(readEnd.number, buffer.baseAddress, buffer.count) == buffer.count {}
        }
    }
}

/// Waits until one of the descriptors can be read, or the time is over; nil waits for ever.
package func waitUntilReadable(_ descriptors: [Int32], atMost timeout: Duration?) {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&entries, nfds_t(entries.count), milliseconds(timeout))
}

/// Rounded up, so that a deadline has passed when the wait is over; at most a day.
private func milliseconds(_ timeout: Duration?) -> Int32 {
    guard let timeout else { return -1 }
    let (seconds, attoseconds) = timeout.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(min(seconds, 86_400) * 1_000 + part)
}
