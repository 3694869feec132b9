/// Reads one HTTP/1.1 response from bytes as they come (RFC 9112): Content-Length, chunked, or until the connection ends.
/// Anything else is refused rather than guessed at.
struct HTTPResponseParser {
    enum Event: Equatable {
        case head(status: Int)
        case body([UInt8])
        case end
    }

    /// Bytes of one line of head, chunk size or trailer.
    static let longestLine = 16 * 1024
    /// Lines of head and trailers together.
    static let mostLines = 256

    private enum State {
        case statusLine, headers, counted(Int), untilClose, chunkSize, chunk(Int), chunkEnd, trailers, done
    }

    private var state = State.statusLine
    private var line: [UInt8] = []
    private var lines = 0
    private var status = 0
    private var length: Int?
    private var chunked = false

    var isDone: Bool {
        if case .done = state { true } else { false }
    }

    mutating func read(_ bytes: [UInt8]) throws(ClientError) -> [Event] {
        var events: [Event] = []
        var rest = bytes[...]
        while !rest.isEmpty, !isDone {
            switch state {
            case .counted(let left): take(&rest, left: left, then: .done, remaining: State.counted, &events)
            case .chunk(let left): take(&rest, left: left, then: .chunkEnd, remaining: State.chunk, &events)
            case .untilClose:
                events.append(.body(Array(rest)))
                rest = []
            case .done: break
            case .statusLine, .headers, .chunkSize, .chunkEnd, .trailers:
                if let complete = try nextLine(&rest) { try read(line: complete, &events) }
            }
        }
        return events
    }

    /// The connection ended.
    mutating func finish() throws(ClientError) -> [Event] {
        switch state {
        case .done: return []
        case .untilClose:
            state = .done
            return [.end]
        case .statusLine where line.isEmpty:
            throw ClientError(.unanswered, "newsd closed the connection without a reply: see journalctl -u newsd")
        default:
            throw ClientError(.unanswered, "newsd's reply ended in the middle: try again, or see journalctl -u newsd")
        }
    }

    private mutating func take(
        _ rest: inout ArraySlice<UInt8>,
        left: Int,
        then next: State,
        remaining: (Int) -> State,
        _ events: inout [Event]
    ) {
        let part = rest.prefix(left)
        rest = rest.dropFirst(part.count)
        events.append(.body(Array(part)))
        state = part.count == left ? next : remaining(left - part.count)
        if isDone { events.append(.end) }
    }

    /// A line without its end, once it is complete. A lone LF ends a line too.
    private mutating func nextLine(_ rest: inout ArraySlice<UInt8>) throws(ClientError) -> [UInt8]? {
        guard let end = rest.firstIndex(of: 0x0A) else {
            line += rest
            rest = []
            if line.count > Self.longestLine { throw Self.broken("a line is too long") }
            return nil
        }
        line += rest[..<end]
        rest = rest[(end + 1)...]
        if line.last == 0x0D { line.removeLast() }
        if line.count > Self.longestLine { throw Self.broken("a line is too long") }
        defer { line = [] }
        return line
    }

    private mutating func read(line: [UInt8], _ events: inout [Event]) throws(ClientError) {
        let text = String(decoding: line, as: UTF8.self)
        switch state {
        case .statusLine: try readStatus(text)
        case .headers where text.isEmpty: endHead(&events)
        case .headers: try readHeader(text)
        case .chunkSize: try readChunkSize(text)
        case .chunkEnd where text.isEmpty: state = .chunkSize
        case .chunkEnd: throw Self.broken("a chunk is longer than its size")
        case .trailers where text.isEmpty:
            state = .done
            events.append(.end)
        default: try count(line: text)
        }
    }

    private mutating func count(line: String) throws(ClientError) {
        lines += 1
        if lines > Self.mostLines { throw Self.broken("too many header lines") }
    }

    private mutating func readStatus(_ text: String) throws(ClientError) {
        let parts = text.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), parts[1].utf8.count == 3,
            let code = Int(parts[1]), (100..<600).contains(code)
        else { throw Self.broken("it does not begin like HTTP/1.1") }
        status = code
        state = .headers
    }

    private mutating func readHeader(_ text: String) throws(ClientError) {
        try count(line: text)
        guard let colon = text.firstIndex(of: ":") else { throw Self.broken("a header line has no colon") }
        let value = text[text.index(after: colon)...].trimmingSpaces
        switch text[..<colon].lowercased() {
        case "content-length":
            guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(value),
                length ?? count == count
            else { throw Self.broken("its Content-Length is no number") }
            length = count
        case "transfer-encoding":
            guard value.lowercased() == "chunked" else { throw Self.broken("its Transfer-Encoding is unknown") }
            chunked = true
        default: break
        }
    }

    /// A response of 1xx only announces the real one.
    private mutating func endHead(_ events: inout [Event]) {
        if status < 200 {
            state = .statusLine
            (length, chunked) = (nil, false)
            return
        }
        events.append(.head(status: status))
        if status == 204 || status == 304 || (length == 0 && !chunked) {
            state = .done
            events.append(.end)
        } else if chunked {
            state = .chunkSize
        } else {
            state = length.map(State.counted) ?? .untilClose
        }
    }

    /// Hexadecimal, up to 15 digits, extensions after `;` ignored.
    private mutating func readChunkSize(_ text: String) throws(ClientError) {
        let digits = text.prefix { $0 != ";" }.trimmingSpaces
        guard (1...15).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit), let size = Int(digits, radix: 16)
        else {
            throw Self.broken("a chunk has no size")
        }
        state = size == 0 ? .trailers : .chunk(size)
    }

    private static func broken(_ what: String) -> ClientError {
        ClientError(.unanswered, "newsd's reply cannot be read (\(what)): is it newsd that listens at this socket?")
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var trimmed = drop { $0 == " " || $0 == "\t" }
        while let last = trimmed.last, last == " " || last == "\t" { trimmed.removeLast() }
        return trimmed
    }
}
