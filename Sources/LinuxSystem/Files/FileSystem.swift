import Glibc

/// The file system that a directory lies on.
package struct FileSystem: Sendable, Equatable {
    /// f_fsid: outlives a restart, unlike the device number.
    package var id: UInt64
}

extension OwnedDescriptor {
    package borrowing func fileSystem() throws(SystemError) -> FileSystem {
        var status = statvfs()
        guard fstatvfs(number, &status) == 0 else {
            throw SystemError(call: "fstatvfs", subject: "descriptor \(number)")
        }
        return FileSystem(id: UInt64(status.f_fsid))
    }
}

/// One line of /proc/self/mountinfo, see proc(5).
package struct Mount: Sendable, Equatable {
    package var point: [UInt8]
    /// Such as `ext4`, `nfs4`, `fuse.sshfs`, `overlay`.
    package var type: String

    package init?(line: Substring.UTF8View.SubSequence) {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count > 5, let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }),
            dash + 1 < fields.endIndex
        else { return nil }
        point = Self.unescaped(fields[4])
        type = String(decoding: fields[dash + 1], as: UTF8.self)
    }

    /// `\040` and its like stand for space, tab, line feed and `\`.
    private static func unescaped(_ field: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(field)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                result.append(value)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Bytes of /proc/self/mountinfo that are read at most.
    private static let mountInfoLimit = 64 << 20

    /// As below, among the mounts that this process sees.
    package static func holding(_ path: some Collection<UInt8>) -> Mount? {
        let file = "/proc/self/mountinfo"
        let bytes = try? OwnedDescriptor.openFile(file).readToEnd(limit: mountInfoLimit, subject: file)
        return bytes.flatMap { holding(path, in: String(decoding: $0, as: UTF8.self)) }
    }

    /// The mount that holds an absolute path without symbolic links: the longest mount point, the last one mounted there.
    package static func holding(_ path: some Collection<UInt8>, in mountInfo: String) -> Mount? {
        var best: Mount?
        for line in mountInfo.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let mount = Mount(line: line), mount.contains(path) else { continue }
            if mount.point.count >= best?.point.count ?? 0 { best = mount }
        }
        return best
    }

    private func contains(_ path: some Collection<UInt8>) -> Bool {
        if point == [UInt8(ascii: "/")] { return true }
        guard path.starts(with: point) else { return false }
        let next = path.dropFirst(point.count).first
        return next == nil || next == UInt8(ascii: "/")
    }
}
