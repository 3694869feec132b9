internal import Glibc

/// A folder of a test's own, removed with its owner. Its name is short: a socket's path takes 107 bytes at most.
package final class TemporaryFolder: Sendable {
    package struct Failure: Error {
        package let errno: Int32
    }

    package let path: String

    package init() throws {
        var template = Array("/tmp/newsd-test.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(errno: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        removeTree(path)
    }
}

/// Removes a folder with all that it holds, whatever the names in it are made of.
package func removeTree(_ path: String) {
    removeTree(Array(path.utf8))
}

private func removeTree(_ path: [UInt8]) {
    for name in names(in: path) {
        let entry = path + [UInt8(ascii: "/")] + name
        guard withCPath(entry, { unlink($0) }) != 0 else { continue }
        removeTree(entry)
    }
    _ = withCPath(path) { rmdir($0) }
}

private func names(in path: [UInt8]) -> [[UInt8]] {
    guard let directory = withCPath(path, { opendir($0) }) else { return [] }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name != Array(".".utf8), name != Array("..".utf8) {
            names.append(name)
        }
    }
    return names
}

/// A path as the kernel takes it; its bytes need be no UTF-8.
package func withCPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path + [0]).withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { characters in
            body(characters.baseAddress.unsafelyUnwrapped)
        }
    }
}
