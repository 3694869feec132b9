internal import NIOCore
package import NewsAPI

/// A piece of an answer on its way to the client.
enum AnswerPart: Sendable {
    /// The whole of it.
    case whole(Answer)
    /// The first of many: `contentLength` is nil where it goes on until it ends.
    case start(Answer, contentLength: Int?)
    case chunk(ByteBuffer)
    case end
}

/// Status, headers and body of an answer.
package struct Answer: Sendable {
    var status = 200
    var contentType = "application/json"
    var headers: [(name: String, value: String)] = []
    var body = ByteBuffer()

    /// One JSON object.
    package init(_ reply: some Encodable) throws(APIError) {
        body = ByteBuffer(bytes: try WireJSON.line(reply))
    }

    /// The head of a stream of JSON objects, one a line.
    static var lines: Answer { Answer(contentType: "application/x-ndjson") }

    init(metrics text: String) {
        self.init(contentType: "text/plain; version=0.0.4; charset=utf-8")
        body = ByteBuffer(string: text)
    }

    private init(contentType: String) {
        self.contentType = contentType
    }

    init(error: APIError, status: Int? = nil, allow: String? = nil) {
        self.status = status ?? error.code.httpStatus
        if let allow { headers.append(("Allow", allow)) }
        if error.code == .tooManyRequests || error.code == .unavailable { headers.append(("Retry-After", "1")) }
        // An error of strings and numbers can always be written.
        body = ByteBuffer(bytes: (try? WireJSON.line(ErrorReply(error: error))) ?? [])
    }
}
