import NewsAPI

/// Cuts the bytes of `follow` into events and prints each at once.
struct EventStream {
    /// Bytes of one event; its list of articles is what can be long.
    static let longestLine = 16 * 1024 * 1024

    let options: CommonOptions
    let session: Session
    /// Events still to come before the end; nil: no end.
    private(set) var left: Int?
    private var line: [UInt8] = []
    private var begun = false

    init(options: CommonOptions, session: Session, left: Int?) {
        self.options = options
        self.session = session
        self.left = left
    }

    /// False once enough events were printed.
    mutating func take(_ bytes: [UInt8]) throws(ClientError) -> Bool {
        if !begun, options.outputFormat == .csv {
            try session.output.write(CSV(header: ["time", "event", "path", "articles", "reason"]).text)
        }
        begun = true
        for byte in bytes {
            if byte != 0x0A {
                line.append(byte)
                continue
            }
            // An empty line only keeps the connection alive.
            if !line.isEmpty { try print() }
            line.removeAll(keepingCapacity: true)
            if left == 0 { return false }
        }
        if line.count > Self.longestLine {
            throw ClientError(.unanswered, "newsd sent an event that is too long: see journalctl -u newsd")
        }
        return true
    }

    private mutating func print() throws(ClientError) {
        left = left.map { $0 - 1 }
        if options.outputFormat.isWhole { return try session.output.write(line + [0x0A]) }
        let event: FollowEvent = try WireReply(body: line).answer()
        if options.outputFormat == .csv {
            return try session.output.write(Self.row(event))
        }
        var page = session.page(options)
        page.line(Self.text(event))
        try session.output.write(page.text)
    }

    private static func row(_ event: FollowEvent) -> String {
        CSV.row([
            event.time.description, event.event.rawValue, event.path?.text ?? "",
            event.articles.joined(separator: " "), event.reason ?? "",
        ])
    }

    /// `16:12:05 indexed harbour.txt (2 articles)`
    static func text(_ event: FollowEvent) -> StyledText {
        var line = StyledText(MomentText.clock(event.time), .dim)
        line.append(" ")
        line.append(event.event.rawValue, style(of: event.event))
        if let path = event.path { line.append(" " + TerminalText.path(path)) }
        if !event.articles.isEmpty { line.append(" (\(Amounts.counted(event.articles.count, "article")))", .dim) }
        if let reason = event.reason { line.append(": " + TerminalText.line(reason)) }
        return line
    }

    private static func style(of kind: FollowEvent.Kind) -> TextStyle {
        switch kind {
        case .indexed: .good
        case .failed: .bad
        case .ignored, .removed, .dropped: []
        }
    }
}
