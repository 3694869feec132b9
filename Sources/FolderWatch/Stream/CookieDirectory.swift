import LinuxSystem

/// Where `synchronize()` writes the files whose events mark a place in the kernel's queue.
struct CookieDirectory: Sendable {
    private static let prefix = Array("sync-".utf8)
    let path: String

    /// Makes the directory where it is missing, and takes away what an earlier run left there.
    func prepare() throws(SystemError) -> OwnedDescriptor {
        try makeDirectory(path, mode: 0o700)
        let directory = try OwnedDescriptor.openDirectory(path)
        for entry in try directory.entries() where entry.name.starts(with: Self.prefix) {
            try? directory.removeEntry(named: entry.name)
        }
        return directory
    }

    func write(_ number: UInt64) throws(SystemError) {
        _ = try OwnedDescriptor.makeFile(file(number), mode: 0o600)
    }

    func remove(_ number: UInt64) {
        try? removeEntry(file(number))
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
