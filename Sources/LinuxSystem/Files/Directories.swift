internal import Glibc

/// Makes one directory; one that is there already is no error.
package func makeDirectory(_ path: String, mode: UInt32) throws(SystemError) {
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError(call: "mkdir", subject: path) }
}

/// Makes a directory and those that it lies in.
package func makeDirectories(_ path: String, mode: UInt32) throws(SystemError) {
    var made = path.hasPrefix("/") ? "" : "."
    for component in path.split(separator: "/") {
        made += "/" + component
        do {
            try makeDirectory(made, mode: mode)
        } catch  where hasAccess(to: made, for: .searching) {
            // It is there already, where nothing may be made.
        }
    }
}

/// Takes away a name that is no directory's.
package func removeEntry(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw SystemError(call: "unlink", subject: path) }
}

/// Gives a file or directory another name, in one step; what had that name goes.
package func renameEntry(_ path: String, to newPath: String) throws(SystemError) {
    guard rename(path, newPath) == 0 else { throw SystemError(call: "rename", subject: path) }
}

/// Absolute and without symbolic links; nil where nothing lies there.
package func realPath(_ path: String) -> [UInt8]? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
}

extension OwnedDescriptor {
    /// Takes away a name in this directory that is no directory's.
    package borrowing func removeEntry(named name: [UInt8]) throws(SystemError) {
        let descriptor = number
        let result = withCString(of: name) { unlinkat(descriptor, $0, 0) }
        guard let result else { throw SystemError(zeroByteIn: name) }
        guard result == 0 else { throw SystemError(call: "unlink", subject: String(fileName: name)) }
    }
}
