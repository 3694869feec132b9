import Glibc

/// One connection to a Unix socket that asks and waits for the answer.
struct ClientSocket: ~Copyable {
    private let descriptor: Int32
    /// What was received and not yet read.
    private var received: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    init(path: String) throws(LoadError) {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard descriptor >= 0, path.utf8.count < room else { throw LoadError("socket-load: can't use \(path)") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else {
            throw LoadError("socket-load: can't connect to \(path): \(String(cString: strerror(errno)))")
        }
    }

    deinit { close(descriptor) }

    /// Sends all bytes.
    func send(_ bytes: [UInt8]) throws(LoadError) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { part in
                Glibc.send(descriptor, part.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 || count < 0 && errno == EINTR else { throw LoadError("socket-load: newsd hung up") }
            sent += max(count, 0)
        }
    }

    /// Reads one reply with its body; gives its status and how many bytes it took.
    mutating func reply() throws(LoadError) -> (status: Int, bytes: Int) {
        var head = ReplyHead(received)
        while head == nil {
            try receive()
            head = ReplyHead(received)
        }
        guard let head else { throw LoadError("socket-load: no reply") }
        while true {
            if let end = head.end(in: received) {
                received.removeFirst(end)
                return (head.status, end)
            }
            try receive()
        }
    }

    private mutating func receive() throws(LoadError) {
        let count = chunk.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0 || count < 0 && errno == EINTR else { throw LoadError("socket-load: newsd hung up") }
        received.append(contentsOf: chunk[0..<max(count, 0)])
    }
}
