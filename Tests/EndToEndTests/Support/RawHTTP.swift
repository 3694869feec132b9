import Glibc

/// HTTP/1.1 by hand over the Unix socket, as any other client would speak it.
struct RawHTTP {
    struct Reply {
        var status: Int
        var headers: [String: String]
        var body: String

        var json: JSON {
            get throws { try JSON(parsing: body) }
        }
    }

    let socket: String
    /// What must live as long as this: the owner of the newsd that is asked.
    var keeping: AnyObject?

    /// One request on a connection of its own. `target` is sent as it is.
    func get(_ target: String) throws -> Reply {
        try request("GET \(target) HTTP/1.1\r\nHost: newsd\r\nConnection: close\r\n\r\n")
    }

    func post(_ target: String) throws -> Reply {
        try request("POST \(target) HTTP/1.1\r\nHost: newsd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }

    /// Sends these very bytes and reads until newsd closes the connection.
    func request(_ text: String) throws -> Reply {
        let connection = try HTTPConnection(socket: socket)
        connection.send(text)
        return try Self.parse(connection.readToEnd())
    }

    private static func parse(_ bytes: [UInt8]) throws -> Reply {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(separator: "\r\n")
        guard parts.count == 2, let first = head.first,
            let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else {
            throw ChildProcess.Failure(description: "no HTTP: \(text.prefix(200))")
        }
        var headers: [String: String] = [:]
        for line in head.dropFirst() {
            let field = line.split(separator: ":", maxSplits: 1)
            headers[field[0].lowercased()] = field.count == 2 ? String(field[1].drop { $0 == " " }) : ""
        }
        let isChunked = headers["transfer-encoding"]?.lowercased() == "chunked"
        return Reply(status: status, headers: headers, body: isChunked ? joined(parts[1]) : String(parts[1]))
    }

    /// The content of a chunked body.
    private static func joined(_ chunked: Substring) -> String {
        var rest = Array(chunked.utf8)[...]
        var content: [UInt8] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\r")),
            let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16), size > 0
        {
            let start = end + 2
            content += rest[start..<min(start + size, rest.endIndex)]
            rest = rest[min(start + size + 2, rest.endIndex)...]
        }
        return String(decoding: content, as: UTF8.self)
    }
}
