import NIOCore
import NIOEmbedded
import NIOHTTP1
import NewsAPI

/// One HTTP/1.1 request and its response as bytes, without a socket: SwiftNIO's encoder and decoder in a channel of their own.
final class HTTPConversation {
    enum Event: Equatable {
        case head(status: Int)
        case body([UInt8])
        case end
    }

    /// Bytes of one header or trailer, name and value.
    static let longestField = 16 * 1024
    /// Headers and trailers together.
    static let mostFields = 256

    /// What to send.
    let request: [UInt8]
    private(set) var isDone = false
    private let channel: EmbeddedChannel

    init(asking question: Question) throws(ClientError) {
        let head = try Self.head(of: question)
        channel = EmbeddedChannel()
        do {
            try channel.pipeline.syncOperations.addHTTPClientHandlers(decoderLimitConfiguration: Self.limits)
            // The decoder has to see the request too: it decides whether the response has a body.
            try channel.writeOutbound(HTTPClientRequestPart.head(head))
            request = try channel.readOutbound(as: ByteBuffer.self).map(Array.init(buffer:)) ?? []
        } catch {
            throw ClientError(.usage, "the request cannot be sent: \(error)")
        }
    }

    deinit {
        _ = try? channel.finish(acceptAlreadyClosed: true)
    }

    /// Bytes as they came. What follows the response is ignored.
    func read(_ bytes: [UInt8]) throws(ClientError) -> [Event] {
        try events(after: { try channel.writeInbound(ByteBuffer(bytes: bytes)) })
    }

    /// The connection ended.
    func finish() throws(ClientError) -> [Event] {
        let events = try events(after: { try channel.finish(acceptAlreadyClosed: true) })
        if isDone { return events }
        throw ClientError(.unanswered, "newsd closed the connection without a reply: see journalctl -u newsd")
    }

    /// What the decoder made of the step. An error counts only as long as the response is not complete.
    private func events<Ignored>(after step: () throws -> Ignored) throws(ClientError) -> [Event] {
        let result = Result { try step() }
        var events: [Event] = []
        while !isDone, let part = try? channel.readInbound(as: HTTPClientResponsePart.self) {
            events.append(try event(of: part))
        }
        if !isDone, case .failure(let error) = result { throw Self.failure(error) }
        return events
    }

    private func event(of part: HTTPClientResponsePart) throws(ClientError) -> Event {
        switch part {
        case .head(let head):
            // The decoder takes any three digits, and the last one alone of several encodings.
            let encodings = head.headers[canonicalForm: "transfer-encoding"]
            guard (200..<600).contains(head.status.code) else { throw Self.broken("its status is unknown") }
            guard encodings.allSatisfy({ $0.lowercased() == "chunked" }) else {
                throw Self.broken("its Transfer-Encoding is unknown")
            }
            return .head(status: Int(head.status.code))
        case .body(let bytes): return .body(Array(buffer: bytes))
        case .end:
            isDone = true
            return .end
        }
    }
}

extension HTTPConversation {
    private static var limits: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = longestField
        limits.maxHeaderFieldCount = mostFields
        limits.maxHeaderListSize = longestField * mostFields
        return limits
    }

    private static func head(of question: Question) throws(ClientError) -> HTTPRequestHead {
        guard question.target.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
            throw ClientError(.usage, "the request cannot be sent: it holds bytes that no address may have")
        }
        var headers: HTTPHeaders = ["Host": "newsd", "User-Agent": "newsctl/\(newsdVersion)", "Accept": "*/*"]
        // Else the encoder announces a body in chunks.
        if question.method != .get { headers.add(name: "Content-Length", value: "0") }
        headers.add(name: "Connection", value: "close")
        let method = HTTPMethod(rawValue: question.method.rawValue)
        return HTTPRequestHead(version: .http1_1, method: method, uri: question.target, headers: headers)
    }

    private static func failure(_ error: any Error) -> ClientError {
        switch error as? HTTPParserError {
        case .invalidEOFState:
            ClientError(.unanswered, "newsd's reply ended in the middle: try again, or see journalctl -u newsd")
        case .headerOverflow: broken("its headers are too large or too many")
        case .invalidConstant, .invalidStatus, .invalidVersion: broken("it does not begin like HTTP/1.1")
        case .unknown: broken("it breaks the rules of HTTP/1.1")
        default: broken("\(error)")
        }
    }

    private static func broken(_ what: String) -> ClientError {
        ClientError(.unanswered, "newsd's reply cannot be read (\(what)): is it newsd that listens at this socket?")
    }
}
