import Glibc

package enum FileKind: Sendable {
    case regular, directory, symbolicLink, fifo, socket, device

    init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            case S_IFIFO: .fifo
            case S_IFSOCK: .socket
            default: .device
            }
    }
}

/// What a file is, whatever it is called.
package struct FileIdentity: Sendable, Hashable {
    package var device: UInt64
    package var inode: UInt64
}

/// What the kernel knows of a file.
package struct FileStatus: Sendable, Equatable {
    package var kind: FileKind
    package var device: UInt64
    package var inode: UInt64
    package var links: UInt64
    /// By the mode alone: no further question is needed.
    package var isReadableByAll: Bool
    package var size: Int64
    /// mtime in nanoseconds since 1970.
    package var modified: Int64
    /// ctime in nanoseconds since 1970.
    package var changed: Int64

    package var identity: FileIdentity { FileIdentity(device: device, inode: inode) }

    init(_ status: stat) {
        kind = FileKind(mode: status.st_mode)
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        links = UInt64(status.st_nlink)
        isReadableByAll = status.st_mode & S_IROTH != 0
        size = Int64(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
    }

    /// Clamped to what 64 bits hold (years 1677 to 2262).
    static func nanoseconds(_ time: timespec) -> Int64 {
        let (whole, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return time.tv_sec < 0 ? .min : .max }
        let (sum, sumOverflow) = whole.addingReportingOverflow(Int64(time.tv_nsec))
        return sumOverflow ? .max : sum
    }
}

extension FileStatus {
    /// Of the path itself; a symbolic link is not followed.
    package init(path: String) throws(SystemError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw SystemError(call: "lstat", subject: path) }
        self.init(status)
    }

    /// Of what a descriptor leads to that somebody else owns.
    package init(descriptor: Int32) throws(SystemError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw SystemError(call: "fstat", subject: "descriptor \(descriptor)")
        }
        self.init(status)
    }
}

extension OwnedDescriptor {
    package borrowing func status() throws(SystemError) -> FileStatus {
        try FileStatus(descriptor: number)
    }

    /// Of an entry of this directory; a symbolic link is not followed.
    package borrowing func status(of name: [UInt8]) throws(SystemError) -> FileStatus {
        var status = stat()
        let descriptor = number
        let result = withCString(of: name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
        guard let result else { throw SystemError(zeroByteIn: name) }
        guard result == 0 else { throw SystemError(call: "fstatat", subject: String(fileName: name)) }
        return FileStatus(status)
    }

    /// Whether this process may read the entry; nil when it may, else why not.
    package borrowing func readingForbidden(of name: [UInt8]) -> SystemError? {
        let descriptor = number
        let result = withCString(of: name) { faccessat(descriptor, $0, R_OK, AT_EACCESS) }
        return result == 0 ? nil : SystemError(call: "access", subject: String(fileName: name))
    }
}
