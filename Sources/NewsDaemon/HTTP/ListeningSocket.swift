internal import LinuxSystem
internal import Synchronization

/// A Unix socket that listens from the moment it exists, either at a path of ours or handed over by systemd.
package final class ListeningSocket: Sendable {
    /// Where clients find it; nil where somebody else made it.
    package let path: String?
    private let identity: FileIdentity?
    private let descriptor: Mutex<OwnedDescriptor?>

    /// Takes over a descriptor that listens already; its file stays whatever happens.
    package init(adopting descriptor: CInt) {
        path = nil
        identity = nil
        self.descriptor = Mutex(OwnedDescriptor(adopting: descriptor))
    }

    /// Makes a socket of mode 0660 at `path`, and of that group where one is given. A socket there that nobody answers on
    /// is replaced. Nobody sees a socket that has not its final mode, and of two that start at once one fails: the
    /// directory is locked meanwhile, and the socket gets its name last.
    package init(path: String, group: String? = nil) throws(SocketError) {
        let place = try SocketPlace(path)
        let group: UInt32? = if let group { try Self.number(ofGroup: group) } else { nil }
        let descriptor = try SocketError.explaining("cannot make a socket") { () throws(SystemError) in
            try OwnedDescriptor.unixSocket(isBlocking: false)
        }
        identity = try place.whileLocked { () throws(SocketError) in
            try place.requireNobodyAnswers()
            return try Self.listen(on: descriptor, at: place, group: group)
        }
        self.path = path
        self.descriptor = Mutex(descriptor)
    }

    /// Gives the descriptor to who accepts on it and closes it; nil the second time.
    func release() -> CInt? {
        descriptor.withLock { $0.take()?.release() }
    }

    /// Removes the file, unless by now another one lies there.
    func removeFile() {
        guard let path, let place = try? SocketPlace(path) else { return }
        try? place.whileLocked {
            if Self.identity(ofSocketAt: path) == identity { try? removeEntry(path) }
        }
    }

    /// What the socket's file is.
    private static func listen(
        on descriptor: borrowing OwnedDescriptor,
        at place: SocketPlace,
        group: UInt32?
    ) throws(SocketError) -> FileIdentity {
        let temporary = place.temporaryAddress.path
        try? removeEntry(temporary)
        do throws(SocketError) {
            try SocketError.explaining("cannot make a socket in \(place.directory)") { () throws(SystemError) in
                try descriptor.bind(to: place.temporaryAddress)
            }
            try SocketError.explaining("cannot give \(place.path) to its group") { () throws(SystemError) in
                if let group { try changeGroup(of: temporary, to: group) }
            }
            return try SocketError.explaining("cannot listen at \(place.path)") { () throws(SystemError) in
                try changeMode(of: temporary, to: 0o660)
                try descriptor.listen()
                let identity = try FileStatus(path: temporary).identity
                try renameEntry(temporary, to: place.path)
                return identity
            }
        } catch {
            try? removeEntry(temporary)
            throw error
        }
    }

    private static func identity(ofSocketAt path: String) -> FileIdentity? {
        guard let status = try? FileStatus(path: path), status.kind == .socket else { return nil }
        return status.identity
    }

    private static func number(ofGroup name: String) throws(SocketError) -> UInt32 {
        if let number = UInt32(name) { return number }
        guard let number = groupID(named: name) else {
            throw SocketError(.unknownGroup, "there is no group \"\(name)\" for the socket; make it or name another")
        }
        return number
    }
}
