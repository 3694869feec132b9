internal import NIOCore
internal import NIOHTTP1
internal import NewsAPI

/// A request that is being answered.
struct Exchange {
    var route: Route?
    var limit: TimeAmount?
    /// After its answer the connection ends.
    var isLast: Bool
    var wantsBody: Bool
    var version: HTTPVersion
    var started: NIODeadline
    var status: Int?
}

extension HTTPRequestHead {
    /// The bytes of request line and headers, as they are usually written.
    var wireBytes: Int {
        let line = method.rawValue.utf8.count + uri.utf8.count + " HTTP/1.1\r\n".utf8.count + 1
        return headers.reduce(line) { $0 + $1.name.utf8.count + $1.value.utf8.count + ": \r\n".utf8.count }
    }
}

extension HTTPResponseHead {
    init(_ answer: Answer, contentLength: Int?, exchange: Exchange) {
        var headers = HTTPHeaders()
        headers.add(name: "Content-Type", value: answer.contentType)
        if let contentLength { headers.add(name: "Content-Length", value: String(contentLength)) }
        for (name, value) in answer.headers { headers.add(name: name, value: value) }
        if exchange.isLast {
            headers.add(name: "Connection", value: "close")
        } else if !exchange.version.hasChunks {
            headers.add(name: "Connection", value: "keep-alive")
        }
        self.init(version: exchange.version, status: .init(statusCode: answer.status), headers: headers)
    }
}

extension HTTPVersion {
    /// HTTP/1.0 knows neither chunks nor connections that stay open by themselves.
    var hasChunks: Bool { (major, minor) >= (1, 1) }
}
