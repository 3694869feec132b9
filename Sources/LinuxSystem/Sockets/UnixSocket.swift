import Glibc

// A stream socket of unix(7).
extension OwnedDescriptor {
    /// `isBlocking`: whether calls wait.
    package static func unixSocket(isBlocking: Bool) throws(SystemError) -> OwnedDescriptor {
        let waiting = isBlocking ? 0 : SOCK_NONBLOCK.rawValue
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | waiting), 0)
        guard number >= 0 else { throw SystemError(call: "socket", subject: "of Unix") }
        return OwnedDescriptor(owning: number)
    }

    /// While the other end's queue of connections is full this waits as long as `setSendTimeout` says, then is not ready.
    package borrowing func connect(to address: UnixSocketAddress) throws(SystemError) {
        while address.withSocketAddress({ Glibc.connect(number, $0, $1) }) != 0 {
            guard errno == EINTR else { throw SystemError(call: "connect", subject: address.path) }
        }
    }

    /// Makes a file at the path, which must be free.
    package borrowing func bind(to address: UnixSocketAddress) throws(SystemError) {
        guard address.withSocketAddress({ Glibc.bind(number, $0, $1) }) == 0 else {
            throw SystemError(call: "bind", subject: address.path)
        }
    }

    /// Lets as many connections wait as the system allows.
    package borrowing func listen() throws(SystemError) {
        guard Glibc.listen(number, SOMAXCONN) == 0 else {
            throw SystemError(call: "listen", subject: "descriptor \(number)")
        }
    }

    /// How long sending and connecting wait at most, a millisecond at least.
    package borrowing func setSendTimeout(_ time: Duration) throws(SystemError) {
        let (seconds, microseconds) = max(time, .milliseconds(1)).wholeMicroseconds
            .quotientAndRemainder(dividingBy: 1_000_000)
        var limit = timeval(tv_sec: Int(seconds), tv_usec: Int(microseconds))
        guard setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size)) == 0 else {
            throw SystemError(call: "setsockopt", subject: "SO_SNDTIMEO")
        }
    }

    /// Sends what goes without waiting, and never raises SIGPIPE; the number of bytes that went.
    package borrowing func send(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
        let sent = bytes.withUnsafeBytes {
            Glibc.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if sent >= 0 { return sent }
        if errno == EINTR || errno == EAGAIN { return 0 }
        throw SystemError(call: "send", subject: "descriptor \(number)")
    }

    /// Receives what is there; nil where nothing is yet, empty at the end.
    package borrowing func receive(atMost limit: Int) throws(SystemError) -> [UInt8]? {
        var errorNumber: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let received = recv(number, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
            errorNumber = received < 0 ? errno : 0
            count = max(received, 0)
        }
        switch errorNumber {
        case 0: return bytes
        case EINTR, EAGAIN: return nil
        default: throw SystemError(call: "recv", subject: "descriptor \(number)", errorNumber: errorNumber)
        }
    }
}
