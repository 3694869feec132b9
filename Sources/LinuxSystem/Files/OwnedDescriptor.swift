import Glibc

/// A file descriptor with one owner, close-on-exec from birth, closed at the end of its life.
package struct OwnedDescriptor: ~Copyable, Sendable {
    package let number: Int32

    package init(owning number: Int32) {
        self.number = number
    }

    /// Takes over what somebody else made, who may have left it blocking or open to programs that this one starts.
    package init(adopting number: Int32) {
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        self.init(owning: number)
    }

    deinit {
        _ = close(number)
    }

    /// Hands the descriptor over to who closes it.
    package consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }
}

extension OwnedDescriptor {
    /// Opens a directory by its path, which may be or contain a symbolic link.
    package static func openDirectory(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, flags: O_RDONLY | O_DIRECTORY | O_NONBLOCK)
    }

    /// Opens a file for reading; symbolic links are followed.
    package static func openFile(_ path: String) throws(SystemError) -> OwnedDescriptor {
        try open(path, flags: O_RDONLY)
    }

    /// Opens a file for reading and writing, and makes it where there is none.
    package static func openFile(_ path: String, makingWithMode mode: UInt32) throws(SystemError) -> OwnedDescriptor {
        try open(path, flags: O_RDWR | O_CREAT, mode: mode)
    }

    /// Makes a file that there isn't yet, and opens it for writing.
    package static func makeFile(_ path: String, mode: UInt32) throws(SystemError) -> OwnedDescriptor {
        try open(path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    }

    private static func open(_ path: String, flags: Int32, mode: UInt32 = 0) throws(SystemError) -> OwnedDescriptor {
        let number = Glibc.open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { throw SystemError(call: "open", subject: path) }
        return OwnedDescriptor(owning: number)
    }

    /// Opens a directory that lies in this one; never follows a symbolic link.
    package borrowing func openDirectory(named name: [UInt8]) throws(SystemError) -> OwnedDescriptor {
        try openEntry(named: name, flags: O_RDONLY | O_DIRECTORY)
    }

    /// Walks down name by name, so that no symbolic link is followed and no path is too long.
    package borrowing func openDirectory(
        at names: some Collection<[UInt8]>
    ) throws(SystemError) -> OwnedDescriptor {
        var directory = try openDirectory(named: [UInt8(ascii: ".")])
        for name in names {
            directory = try directory.openDirectory(named: name)
        }
        return directory
    }

    /// Opens what lies in this directory: no symbolic link, no controlling terminal, no waiting for the other end of a fifo.
    package borrowing func openEntry(
        named name: [UInt8],
        flags: Int32
    ) throws(SystemError) -> OwnedDescriptor {
        let descriptor = number
        let opened = withCString(of: name) { cName in
            openat(descriptor, cName, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        }
        guard let opened else { throw SystemError(zeroByteIn: name) }
        guard opened >= 0 else { throw SystemError(call: "open", subject: String(fileName: name)) }
        return OwnedDescriptor(owning: opened)
    }

    /// Locks what is open, as flock(2) does, until it is closed; waits for others, or is not ready while they hold it.
    package borrowing func lock(isWaiting: Bool) throws(SystemError) {
        while flock(number, isWaiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR else { throw SystemError(call: "flock", subject: "descriptor \(number)") }
        }
    }
}
