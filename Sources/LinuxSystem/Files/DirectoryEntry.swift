import Glibc

/// A name in a directory, as bytes, with its kind where the file system tells it.
package struct DirectoryEntry: Sendable, Equatable {
    package var name: [UInt8]
    package var kind: FileKind?
}

extension OwnedDescriptor {
    /// All entries of this directory but `.` and `..`, in the file system's order.
    package borrowing func entries() throws(SystemError) -> [DirectoryEntry] {
        let stream = try directoryStream()
        defer { closedir(stream) }
        var entries: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = Self.name(of: entry)
            if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
            entries.append(DirectoryEntry(name: name, kind: FileKind(entryType: entry.pointee.d_type)))
        }
        guard errno == 0 else { throw SystemError(call: "readdir", subject: "descriptor \(number)") }
        return entries
    }

    /// With a position of its own, so that a descriptor can be listed twice.
    private borrowing func directoryStream() throws(SystemError) -> OpaquePointer {
        let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw SystemError(call: "open", subject: "descriptor \(number)") }
        guard let stream = fdopendir(copy) else {
            let failure = SystemError(call: "fdopendir", subject: "descriptor \(number)")
            close(copy)
            throw failure
        }
        return stream
    }

    /// Reads the name in place: the kernel's record may be shorter than `dirent`.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
        let start = UnsafeRawPointer(entry).advanced(by: offset)
        let length = strlen(start.assumingMemoryBound(to: CChar.self))
        return Array(UnsafeRawBufferPointer(start: start, count: length))
    }
}

extension FileKind {
    fileprivate init?(entryType: UInt8) {
        switch Int(entryType) {
        case Int(DT_REG): self = .regular
        case Int(DT_DIR): self = .directory
        case Int(DT_LNK): self = .symbolicLink
        case Int(DT_FIFO): self = .fifo
        case Int(DT_SOCK): self = .socket
        case Int(DT_CHR), Int(DT_BLK): self = .device
        default: return nil
        }
    }
}
