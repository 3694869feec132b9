internal import LinuxSystem

/// A path at which a Unix socket is to listen.
struct SocketPlace {
    let address: UnixSocketAddress
    let directory: String
    /// Where the socket is made before it gets its name. Only who holds the lock uses it.
    let temporaryAddress: UnixSocketAddress

    var path: String { address.path }

    init(_ path: String) throws(SocketError) {
        let slash = path.lastIndex(of: "/")
        directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard let address = UnixSocketAddress(path), let temporary = UnixSocketAddress("\(directory)/.newsd.new") else {
            throw SocketError(
                .pathTooLong,
                """
                the socket path \(path) is too long: Linux allows \(UnixSocketAddress.longestPath) bytes; \
                choose a shorter directory
                """
            )
        }
        self.address = address
        temporaryAddress = temporary
    }

    /// Keeps others from making or removing sockets in this directory while `body` runs.
    func whileLocked<Result: ~Copyable>(
        _ body: () throws(SocketError) -> Result
    ) throws(SocketError) -> Result {
        let lock = try SocketError.explaining("cannot open the socket's directory \(directory)") {
            () throws(SystemError) in try OwnedDescriptor.openDirectory(directory)
        }
        try SocketError.explaining("cannot lock the socket's directory \(directory)") { () throws(SystemError) in
            try lock.lock(isWaiting: true)
        }
        defer { withExtendedLifetime(lock) {} }
        return try body()
    }

    /// Fails where another newsd answers, or where something lies that is not ours to remove.
    func requireNobodyAnswers() throws(SocketError) {
        guard let kind = try kindOfFile() else { return }
        guard kind == .socket else {
            throw SocketError(.notASocket, "\(path) exists and is no socket; remove it or choose another path")
        }
        let socket = try SocketError.explaining("cannot make a socket") { () throws(SystemError) in
            try OwnedDescriptor.unixSocket(isBlocking: false)
        }
        do {
            try socket.connect(to: address)
        } catch {
            switch error.code {
            case .unavailable, .missing: return
            case .denied: throw SocketError(.system, "no permission to use the socket at \(path), which exists")
            default: break
            }
        }
        throw SocketError(.inUse, "another newsd serves \(path); stop it or choose another path")
    }

    /// nil where nothing lies.
    private func kindOfFile() throws(SocketError) -> FileKind? {
        do {
            return try FileStatus(path: path).kind
        } catch  where error.code == .missing {
            return nil
        } catch {
            throw SocketError("cannot look at \(path)", error)
        }
    }
}
