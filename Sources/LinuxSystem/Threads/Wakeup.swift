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
