internal import NIOCore
internal import NIOHTTP1
internal import NewsAPI

/// Puts the parts of one request after the other together, within the limits. No endpoint reads a body: it is counted,
/// not kept.
struct RequestAssembly {
    enum Outcome {
        case incomplete
        /// The client sends the body only when it is told to.
        case awaitsContinue
        case request(HTTPRequestHead)
        /// What has arrived is not to be answered; nothing after it can be read.
        case failure(APIError, status: Int)
    }

    private let limits: HTTPLimits
    private var head: HTTPRequestHead?
    private var bodyBytes = 0

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// A request has begun and is not complete.
    var isArriving: Bool { head != nil }

    mutating func take(_ part: HTTPServerRequestPart) -> Outcome {
        switch part {
        case .head(let head): return begin(head)
        case .body(let body):
            bodyBytes += body.readableBytes
            return bodyBytes > limits.bodyBytes ? bodyTooLarge : .incomplete
        case .end:
            guard let head else { return .incomplete }
            reset()
            return .request(head)
        }
    }

    mutating func reset() {
        head = nil
        bodyBytes = 0
    }

    /// What the decoder's error means; nil where the error is of another kind.
    func failure(_ error: any Error) -> Outcome? {
        switch error {
        case HTTPParserError.headerOverflow: headTooLarge
        case is HTTPParserError:
            .failure(APIError(code: .badRequest, message: "this is no HTTP/1.1 request"), status: 400)
        default: nil
        }
    }

    private mutating func begin(_ head: HTTPRequestHead) -> Outcome {
        guard head.wireBytes <= limits.headerBytes else { return headTooLarge }
        self.head = head
        bodyBytes = 0
        if let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > limits.bodyBytes {
            return bodyTooLarge
        }
        let awaits = head.headers["Expect"].contains { $0.lowercased() == "100-continue" }
        return awaits ? .awaitsContinue : .incomplete
    }

    private var headTooLarge: Outcome {
        let message =
            "request line and headers are more than \(limits.headerBytes) bytes or \(limits.headerFields) fields"
        return .failure(APIError(code: .requestTooLarge, message: message, hint: "ask for less at once"), status: 431)
    }

    private var bodyTooLarge: Outcome {
        .failure(
            APIError(code: .requestTooLarge, message: "the body is more than \(limits.bodyBytes) bytes"),
            status: 413
        )
    }
}

extension HTTPRequestHead {
    /// The bytes of request line and headers, as they are usually written.
    var wireBytes: Int {
        let line = method.rawValue.utf8.count + uri.utf8.count + " HTTP/1.1\r\n".utf8.count + 1
        return headers.reduce(line) { $0 + $1.name.utf8.count + $1.value.utf8.count + ": \r\n".utf8.count }
    }
}
