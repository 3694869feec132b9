internal import NIOCore
internal import NIOHTTP1

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
