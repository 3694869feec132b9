import Glibc

/// The bytes of a file with its status before and after they were read.
package struct RegularFile: Sendable {
    package var bytes: [UInt8]
    package var before: FileStatus
    package var after: FileStatus

    /// False where it was written to in the meantime: the bytes may be a mixture.
    package var isStable: Bool {
        before.size == after.size && before.modified == after.modified && before.changed == after.changed
            && bytes.count == after.size
    }
}

/// Reads a regular file whole, never leaving the folder: no symbolic link is followed below it, no fifo or device is
/// opened, and nothing waits. `relativePath` has no empty, `.` or `..` component; `limit` is in bytes.
package func readRegularFile(
    root: String,
    relativePath: [UInt8],
    limit: Int
) throws(SystemError) -> RegularFile {
    let names = relativePath.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    guard let name = names.last, !names.contains(where: isUnsafe) else {
        throw SystemError(code: .invalid, message: "\(String(fileName: relativePath)): not a path inside the folder")
    }
    let folder = try OwnedDescriptor.openDirectory(root)
    return try readRegularFile(name, in: try folder.openDirectory(at: names.dropLast()), limit: limit)
}

/// The same for a name in an open directory.
package func readRegularFile(
    _ name: [UInt8],
    in directory: borrowing OwnedDescriptor,
    limit: Int
) throws(SystemError) -> RegularFile {
    // Looked at before it is opened: to open a device can do something already.
    try requireRegular(try directory.status(of: name), name)
    let file = try directory.openEntry(named: name, flags: O_RDONLY)
    let before = try file.status()
    try requireRegular(before, name)
    let bytes = try file.readToEnd(expecting: Int(before.size), limit: limit, subject: String(fileName: name))
    return RegularFile(bytes: bytes, before: before, after: try file.status())
}

private func isUnsafe(_ name: [UInt8]) -> Bool {
    name.isEmpty || name.contains(0) || name == Array(".".utf8) || name == Array("..".utf8)
}

private func requireRegular(_ status: FileStatus, _ path: [UInt8]) throws(SystemError) {
    guard status.kind == .regular else {
        throw SystemError(code: .wrongKind, message: "\(String(fileName: path)): not a regular file")
    }
}
