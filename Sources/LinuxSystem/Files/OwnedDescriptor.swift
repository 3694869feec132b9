import Glibc

/// A file descriptor with one owner, close-on-exec from birth, closed at the end of its life.
package struct OwnedDescriptor: ~Copyable, Sendable {
    package let number: Int32

    package init(owning number: Int32) {
        self.number = number
    }

    deinit {
        _ = close(number)
    }
}

extension OwnedDescriptor {
    /// Opens a directory by its path, which may be or contain a symbolic link.
    package static func openDirectory(_ path: String) throws(SystemError) -> OwnedDescriptor {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
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
}
