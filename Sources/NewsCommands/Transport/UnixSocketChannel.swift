import Glibc

/// A blocking Unix stream socket on the calling thread: newsctl asks one thing and ends, so threads and an event loop would be its
/// largest cost. Never raises SIGPIPE.
final class UnixSocketChannel: ByteChannel {
    /// What one receive takes at most.
    private static let receiveBytes = 64 * 1024

    private let descriptor: CInt
    private let path: String

    init(connectingTo path: String, until deadline: ContinuousClock.Instant?) throws(ClientError) {
        self.path = path
        let address = try Self.address(of: path)
        descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else {
            throw ClientError(.unanswered, "no socket can be opened: \(SystemError.text(errno))")
        }
        // On Linux a full queue of waiting connections keeps connect waiting for as long as SO_SNDTIMEO says.
        setSendTimeout(until: deadline)
        var code = Self.connect(descriptor, to: address)
        while code == EINTR { code = Self.connect(descriptor, to: address) }
        if code != 0 { throw Self.refusal(code, path: path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant?) throws(ClientError) {
        var sent = 0
        while sent < bytes.count {
            try wait(for: CShort(POLLOUT), until: deadline)
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(
                    descriptor,
                    buffer.baseAddress.map { $0 + sent },
                    buffer.count - sent,
                    CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT)
                )
            }
            if count >= 0 {
                sent += count
            } else if errno == EPIPE || errno == ECONNRESET {
                return
            } else if errno != EINTR && errno != EAGAIN {
                throw broken(errno)
            }
        }
    }

    func receive(until deadline: ContinuousClock.Instant?) throws(ClientError) -> [UInt8] {
        while true {
            try wait(for: CShort(POLLIN), until: deadline)
            var code: CInt = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.receiveBytes) { buffer, count in
                let received = recv(descriptor, buffer.baseAddress, buffer.count, CInt(MSG_DONTWAIT))
                code = received < 0 ? errno : 0
                count = max(received, 0)
            }
            if code == 0 { return bytes }
            if code != EINTR && code != EAGAIN { throw broken(code) }
        }
    }

    private func wait(for events: CShort, until deadline: ContinuousClock.Instant?) throws(ClientError) {
        while true {
            var entry = pollfd(fd: descriptor, events: events, revents: 0)
            let result = poll(&entry, 1, Self.milliseconds(until: deadline))
            if result > 0 { return }
            if result == 0, let deadline, deadline <= .now { throw HTTPExchange.late }
            if result < 0, errno != EINTR { throw broken(errno) }
        }
    }

    /// Rounded up, so that the deadline has passed when poll returns; -1 waits for ever.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> CInt {
        guard let deadline else { return -1 }
        let left = ContinuousClock.now.duration(to: deadline)
        return CInt(
            clamping: max(left.components.seconds, 0) * 1000 + max(left.components.attoseconds, 0)
                / 1_000_000_000_000_000 + 1
        )
    }

    private func setSendTimeout(until deadline: ContinuousClock.Instant?) {
        guard deadline != nil else { return }
        let left = Int(Self.milliseconds(until: deadline))
        var limit = timeval(tv_sec: left / 1000, tv_usec: left % 1000 * 1000)
        _ = setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    private func broken(_ code: CInt) -> ClientError {
        ClientError(
            .unanswered,
            "the connection to newsd at \(TerminalText.path(path)) broke: \(SystemError.text(code)); try again"
        )
    }
}

extension UnixSocketChannel {
    private static func address(of path: String) throws(ClientError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !bytes.isEmpty, bytes.count < room, !bytes.contains(0) else {
            let length = "a socket's path has 1 to \(room - 1) bytes, this one \(bytes.count)"
            throw ClientError(.usage, "\(length): \(TerminalText.path(path))")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    /// 0 or the error number.
    private static func connect(_ descriptor: CInt, to address: sockaddr_un) -> CInt {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                Glibc.connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 ? 0 : errno
            }
        }
    }

    static func refusal(_ code: CInt, path: String) -> ClientError {
        let place = TerminalText.path(path)
        let start = "start it with systemctl start newsd, or newsd --folder DIR --socket \(place)"
        switch code {
        case ENOENT, ENOTDIR:
            return ClientError(.unanswered, "newsd is not running (no socket at \(place)): \(start)")
        case ECONNREFUSED, ENOTSOCK:
            return ClientError(.unanswered, "newsd is not running (nobody listens at \(place)): \(start)")
        case EACCES, EPERM:
            let join = "join the group newsd (sudo usermod -aG newsd USER), then log in again"
            return ClientError(.unanswered, "no permission to ask newsd at \(place): \(join)")
        case EAGAIN, ETIMEDOUT, EINPROGRESS:
            return HTTPExchange.late
        default:
            return ClientError(.unanswered, "newsd cannot be reached at \(place): \(SystemError.text(code))")
        }
    }
}
