import Glibc
import NIOPosix

/// A client of plain bytes. It blocks threads of its own, never those that the server's tasks run on.
final class RawClient: Sendable {
    struct Response: Sendable {
        var status: Int
        var head: String
        var body: String

        func header(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
                .map { String($0.dropFirst(name.count + 2)) }
        }
    }

    struct Failure: Error { var message: String }

    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 64)
        pool.start()
        return pool
    }()

    private let descriptor: CInt
    // Only one call at a time uses it: every test awaits one call before the next.
    nonisolated(unsafe) private var buffer: [UInt8] = []

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval()
        limit.tv_sec = 120
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let failed = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) != 0
            }
        }
        if failed { throw Failure(message: "connect: \(String(cString: strerror(errno)))") }
    }

    deinit { Glibc.close(descriptor) }

    /// Goes away without a word.
    func vanish() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func closeWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) async throws {
        try await Self.threads.runIfActive { [descriptor] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { throw Failure(message: "send: \(String(cString: strerror(errno)))") }
                sent += count
            }
        }
    }

    func get(_ target: String, _ headers: String = "") async throws -> Response {
        try await send("GET \(target) HTTP/1.1\r\nHost: newsd\r\n\(headers)\r\n")
        return try await response()
    }

    /// The next answer; with `head` that of a HEAD request.
    func response(head isHead: Bool = false) async throws -> Response {
        let head = try await text(through: "\r\n\r\n")
        var response = Response(status: Int(head.dropFirst(9).prefix(3)) ?? 0, head: head, body: "")
        if isHead { return response }
        if let length = response.header("Content-Length").flatMap({ Int($0) }) {
            response.body = try await text(count: length)
        }
        return response
    }

    /// One chunk of a chunked answer; nil at its end.
    func chunk() async throws -> String? {
        let size = try await text(through: "\r\n")
        let count = Int(size.prefix(while: \.isHexDigit), radix: 16) ?? 0
        let chunk = try await text(count: count)
        _ = try await text(count: 2)
        return count == 0 ? nil : chunk
    }

    /// Whatever comes until the server closes.
    func rest() async throws -> String {
        while try await fill() {}
        defer { buffer = [] }
        return String(decoding: buffer, as: UTF8.self)
    }

    private func text(through end: String) async throws -> String {
        while true {
            if let range = String(decoding: buffer, as: UTF8.self).firstRange(of: end) {
                let text = String(decoding: buffer, as: UTF8.self)[..<range.upperBound]
                buffer.removeFirst(text.utf8.count)
                return String(text)
            }
            guard try await fill() else { throw Failure(message: "closed before \(end.debugDescription)") }
        }
    }

    private func text(count: Int) async throws -> String {
        while buffer.count < count {
            guard try await fill() else { throw Failure(message: "closed after \(buffer.count) of \(count) bytes") }
        }
        defer { buffer.removeFirst(count) }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }

    /// Reads once; false at the end or when the connection is broken.
    private func fill() async throws -> Bool {
        let bytes = try await Self.threads.runIfActive { [descriptor] in
            var bytes = [UInt8](repeating: 0, count: 65536)
            let count = recv(descriptor, &bytes, bytes.count, 0)
            if count < 0, errno == EAGAIN { throw Failure(message: "nothing came for 120 s") }
            return Array(bytes.prefix(max(count, 0)))
        }
        buffer += bytes
        return !bytes.isEmpty
    }
}

/// One question on a connection of its own.
func get(_ path: String, _ target: String) async throws -> RawClient.Response {
    let client = try RawClient(path)
    return try await client.get(target)
}
