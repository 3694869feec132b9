import Glibc
import LinuxSystem

/// Where `synchronize()` writes the files whose events mark a place in the kernel's queue.
struct CookieDirectory: Sendable {
    private static let prefix = Array("sync-".utf8)
    let path: String

    /// Makes the directory where it is missing, and takes away what an earlier run left there.
    func prepare() throws(SystemError) -> OwnedDescriptor {
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw SystemError(call: "mkdir", subject: path) }
        let directory = try OwnedDescriptor.openDirectory(path)
        for entry in try directory.entries() where entry.name.starts(with: Self.prefix) {
            _ = withCString(of: entry.name) { unlinkat(directory.number, $0, 0) }
        }
        return directory
    }

    func write(_ number: UInt64) throws(SystemError) {
        let file = file(number)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw SystemError(call: "open", subject: file) }
        close(descriptor)
    }

    func remove(_ number: UInt64) {
        unlink(file(number))
    }

    /// The number in a cookie's name; nil for other files.
    static func number(in name: [UInt8]) -> UInt64? {
        guard name.starts(with: prefix) else { return nil }
        return UInt64(String(decoding: name.dropFirst(prefix.count), as: UTF8.self))
    }

    private func file(_ number: UInt64) -> String {
        "\(path)/\(String(decoding: Self.prefix, as: UTF8.self))\(number)"
    }
}
