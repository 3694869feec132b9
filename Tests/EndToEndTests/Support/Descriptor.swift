import Glibc
import Synchronization

/// An open file, closed with its owner.
struct Descriptor: ~Copyable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    /// A file of no name: what a program prints goes here, so that it never waits for a reader.
    static func unnamedFile() -> Descriptor {
        let count = made.add(1, ordering: .relaxed).newValue
        let path = "/tmp/newsd-e2e-output.\(getpid()).\(count)"
        let number = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        precondition(number >= 0, "cannot make \(path): \(systemError())")
        unlink(path)
        return Descriptor(number)
    }

    private static let made = Atomic(0)

    /// All bytes of the file, whoever's turn it is to write.
    func contents() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(number, &buffer, buffer.count, off_t(bytes.count))
            guard count > 0 else {
                return bytes
            }
            bytes += buffer[..<count]
        }
    }

    deinit {
        close(number)
    }
}

/// Two ends of a stream that no child inherits by itself.
func connectedPair() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
        throw ChildProcess.Failure(description: "cannot make a pair of sockets: \(systemError())")
    }
    return (ends[0], ends[1])
}

func systemError() -> String {
    String(cString: strerror(errno))
}

/// Whether there is something to read, or the other end is gone, within so many seconds.
func isReadable(_ descriptor: Int32, seconds: Double) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
        let left = max(.zero, deadline - ContinuousClock.now)
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let milliseconds = Int32(left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000)
        let count = poll(&waiting, 1, milliseconds)
        if count > 0 {
            return true
        }
        if count == 0 || errno != EINTR {
            return false
        }
    }
}
