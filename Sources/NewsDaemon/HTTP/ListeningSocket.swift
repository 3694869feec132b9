internal import Glibc
internal import Synchronization

/// A Unix socket that listens from the moment it exists, either at a path of ours or handed over by systemd.
package final class ListeningSocket: Sendable {
    /// Where clients find it; nil where somebody else made it.
    package let path: String?
    private let identity: FileIdentity?
    private let descriptor: Mutex<CInt?>

    /// Takes over a descriptor that listens already; its file stays whatever happens.
    package init(adopting descriptor: CInt) {
        // Whoever made it may have left it blocking, or open to programs that this one starts.
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        path = nil
        identity = nil
        self.descriptor = Mutex(descriptor)
    }

    /// Makes a socket of mode 0660 at `path`, and of that group where one is given. A socket there that nobody answers on
    /// is replaced. Nobody sees a socket that has not its final mode, and of two that start at once one fails: the
    /// directory is locked meanwhile, and the socket gets its name last.
    package init(path: String, group: String? = nil) throws(SocketError) {
        let place = try SocketPlace(path)
        let groupID: gid_t? = if let group { try Self.groupID(group) } else { nil }
        let lock = try place.lock()
        defer { close(lock) }
        try place.requireNobodyAnswers()
        let (descriptor, identity) = try Self.listen(at: place, group: groupID)
        self.path = path
        self.identity = identity
        self.descriptor = Mutex(descriptor)
    }

    deinit {
        if let descriptor = descriptor.withLock({ $0 }) { close(descriptor) }
    }

    /// Gives the descriptor to who accepts on it and closes it; nil the second time.
    func release() -> CInt? {
        descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
    }

    /// Removes the file, unless by now another one lies there.
    func removeFile() {
        guard let path, let identity, let place = try? SocketPlace(path), let lock = try? place.lock() else { return }
        if FileIdentity(ofSocketAt: path) == identity { unlink(path) }
        close(lock)
    }

    private static func listen(
        at place: SocketPlace,
        group: gid_t?
    ) throws(SocketError) -> (CInt, FileIdentity) {
        let descriptor = socket(
            AF_UNIX,
            Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue),
            0
        )
        guard descriptor >= 0 else { throw .last("cannot make a socket") }
        let temporary = place.temporaryPath
        unlink(temporary)
        do throws(SocketError) {
            try place.withAddress(of: temporary) { address, length throws(SocketError) in
                guard bind(descriptor, address, length) == 0 else {
                    throw .last("cannot make a socket in \(place.directory)")
                }
            }
            guard group.map({ chown(temporary, uid_t.max, $0) == 0 }) ?? true else {
                throw SocketError.last("cannot give \(place.path) to its group")
            }
            guard chmod(temporary, 0o660) == 0, Glibc.listen(descriptor, SOMAXCONN) == 0,
                let identity = FileIdentity(ofSocketAt: temporary), rename(temporary, place.path) == 0
            else { throw SocketError.last("cannot listen at \(place.path)") }
            return (descriptor, identity)
        } catch {
            unlink(temporary)
            close(descriptor)
            throw error
        }
    }

    private static func groupID(_ name: String) throws(SocketError) -> gid_t {
        if let number = gid_t(name) { return number }
        guard let entry = getgrnam(name) else {
            throw SocketError(.unknownGroup, "there is no group \"\(name)\" for the socket; make it or name another")
        }
        return entry.pointee.gr_gid
    }
}

/// What a file is, whatever it is called.
private struct FileIdentity: Equatable {
    var device: dev_t
    var inode: ino_t

    init?(ofSocketAt path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
        device = status.st_dev
        inode = status.st_ino
    }
}
