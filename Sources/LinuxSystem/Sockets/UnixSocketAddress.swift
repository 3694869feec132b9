import Glibc

/// The path of a Unix socket, short enough for the kernel.
package struct UnixSocketAddress: Sendable {
    /// Bytes of `sun_path` without the zero at its end, unix(7).
    package static let longestPath = 107

    package let path: String

    /// nil where no socket can have that path: it is empty, too long, or holds a zero byte.
    package init?(_ path: String) {
        guard !path.isEmpty, path.utf8.count <= Self.longestPath, !path.utf8.contains(0) else { return nil }
        self.path = path
    }

    /// As the kernel takes it.
    func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
