/// The target of an HTTP request's first line: a path with a query string, or a whole URL as proxies send.
package struct RequestTarget: Sendable {
    /// Still percent-encoded.
    package let path: Substring
    package let query: Substring

    package init(_ target: String) {
        var rest = target[...]
        if rest.hasPrefix("http://") {
            rest = rest.dropFirst("http://".count)
            rest = rest.firstIndex(where: { $0 == "/" || $0 == "?" }).map { rest[$0...] } ?? "/"
        }
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
            path = rest[..<mark]
            query = rest[rest.utf8.index(after: mark)...]
        } else {
            path = rest
            query = ""
        }
    }

    /// What the path ends in behind `start`, still percent-encoded; nil for another path, and where more than a name follows.
    package func id(behind start: String) -> Substring? {
        guard path.hasPrefix(start) else { return nil }
        let id = path.dropFirst(start.count)
        return id.isEmpty || id.contains("/") ? nil : id
    }
}
