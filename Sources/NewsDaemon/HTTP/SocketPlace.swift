internal import Glibc

/// A path at which a Unix socket is to listen.
struct SocketPlace {
    let path: String
    let directory: String

    /// The length of `sun_path` without the zero byte at its end, unix(7).
    static let longestPath = 107

    init(_ path: String) throws(SocketError) {
        self.path = path
        let slash = path.lastIndex(of: "/")
        directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let length = max(path.utf8.count, temporaryPath.utf8.count)
        guard length <= Self.longestPath, !path.isEmpty else {
            throw SocketError(
                .pathTooLong,
                "the socket path \(path) is too long: Linux allows \(Self.longestPath) bytes; choose a shorter directory"
            )
        }
    }

    /// Where the socket is made before it gets its name. Only who holds the lock uses it.
    var temporaryPath: String { "\(directory)/.newsd.new" }

    /// A descriptor that keeps others from making or removing sockets in this directory until it is closed.
    func lock() throws(SocketError) -> CInt {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last("cannot open the socket's directory \(directory)") }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                close(descriptor)
                throw .last("cannot lock the socket's directory \(directory)")
            }
        }
        return descriptor
    }

    /// Fails where another newsd answers, or where something lies that is not ours to remove.
    func requireNobodyAnswers() throws(SocketError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .last("cannot look at \(path)")
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw SocketError(.notASocket, "\(path) exists and is no socket; remove it or choose another path")
        }
        let descriptor = socket(
            AF_UNIX,
            Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue),
            0
        )
        guard descriptor >= 0 else { throw .last("cannot make a socket") }
        defer { close(descriptor) }
        let failure = try withAddress(of: path) { address, length throws(SocketError) in
            connect(descriptor, address, length) == 0 ? 0 : errno
        }
        switch failure {
        case ECONNREFUSED, ENOENT: return
        case EACCES, EPERM: throw SocketError(.system, "no permission to use the socket at \(path), which exists")
        default: throw SocketError(.inUse, "another newsd serves \(path); stop it or choose another path")
        }
    }

    func withAddress<Result>(
        of path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) throws(SocketError) -> Result
    ) throws(SocketError) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(Self.longestPath)) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Swift.Result { () throws(SocketError) in try body(address, length) }
            }
        }
        return try outcome.get()
    }
}
