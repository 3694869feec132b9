import LinuxSystem

/// A blocking Unix stream socket on the calling thread: newsctl asks one thing and ends, so threads and an event loop would be its
/// largest cost. Never raises SIGPIPE.
final class UnixSocketChannel: ByteChannel {
    /// What one receive takes at most.
    private static let receiveBytes = 64 * 1024

    private let descriptor: OwnedDescriptor
    private let path: String

    init(connectingTo path: String, until deadline: ContinuousClock.Instant?) throws(ClientError) {
        self.path = path
        let address = try Self.address(of: path)
        do {
            descriptor = try .unixSocket(isBlocking: true)
        } catch {
            throw ClientError(.unanswered, "no socket can be opened: \(error.reason)")
        }
        // On Linux a full queue of waiting connections keeps connect waiting for as long as SO_SNDTIMEO says.
        if let deadline { try? descriptor.setSendTimeout(ContinuousClock.now.duration(to: deadline)) }
        do {
            try descriptor.connect(to: address)
        } catch {
            throw Self.refusal(error, path: path)
        }
    }

    func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant?) throws(ClientError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            try wait(for: .writable, until: deadline)
            do {
                rest = rest.dropFirst(try descriptor.send(rest))
            } catch  where error.code == .brokenPipe || error.code == .connectionReset {
                return
            } catch {
                throw broken(error)
            }
        }
    }

    func receive(until deadline: ContinuousClock.Instant?) throws(ClientError) -> [UInt8] {
        while true {
            try wait(for: .readable, until: deadline)
            do {
                if let bytes = try descriptor.receive(atMost: Self.receiveBytes) { return bytes }
            } catch {
                throw broken(error)
            }
        }
    }

    private func wait(for readiness: Readiness, until deadline: ContinuousClock.Instant?) throws(ClientError) {
        let isReady: Bool
        do {
            isReady = try descriptor.wait(until: readiness, deadline: deadline)
        } catch {
            throw broken(error)
        }
        guard isReady else { throw HTTPExchange.late }
    }

    private func broken(_ error: SystemError) -> ClientError {
        ClientError(
            .unanswered,
            "the connection to newsd at \(TerminalText.path(path)) broke: \(error.reason); try again"
        )
    }
}

extension UnixSocketChannel {
    private static func address(of path: String) throws(ClientError) -> UnixSocketAddress {
        guard let address = UnixSocketAddress(path) else {
            let length = "a socket's path has 1 to \(UnixSocketAddress.longestPath) bytes, this one \(path.utf8.count)"
            throw ClientError(.usage, "\(length): \(TerminalText.path(path))")
        }
        return address
    }

    static func refusal(_ error: SystemError, path: String) -> ClientError {
        let place = TerminalText.path(path)
        let start = "start it with systemctl start newsd, or newsd --folder DIR --socket \(place)"
        switch error.code {
        case .missing, .wrongKind:
            return ClientError(.unanswered, "newsd is not running (no socket at \(place)): \(start)")
        case .unavailable:
            return ClientError(.unanswered, "newsd is not running (nobody listens at \(place)): \(start)")
        case .denied:
            let join = "join the group newsd (sudo usermod -aG newsd USER), then log in again"
            return ClientError(.unanswered, "no permission to ask newsd at \(place): \(join)")
        case .notReady:
            return HTTPExchange.late
        default:
            return ClientError(.unanswered, "newsd cannot be reached at \(place): \(error.reason)")
        }
    }
}
