import NewsAPI

/// Asks for the status again and again until newsd has read all files. On a terminal one line is written over; else each
/// line stands. In json and ndjson every line is newsd's object.
struct StatusProgress {
    /// Between two questions on a terminal, and in a pipe.
    static let pauses: (terminal: Duration, pipe: Duration) = (.milliseconds(250), .seconds(1))

    let verb: StatusCommand
    let session: Session

    func run() throws(ClientError) {
        var rate = ReadingRate()
        while true {
            let body = try verb.ask(verb.question, about: nil, in: session)
            let status: StatusReply = try WireReply(body: body).answer()
            let done = status.state != .scanning && status.queued == 0 || status.state == .degraded
            rate.add(files: status.files, at: session.now())
            if done {
                if verb.common.outputFormat == .text, session.output.isTerminal {
                    try session.output.write("\r\u{1B}[K")
                }
                return
            }
            try write(status, body, rate)
            session.pause(session.output.isTerminal ? Self.pauses.terminal : Self.pauses.pipe)
        }
    }

    private func write(_ status: StatusReply, _ body: [UInt8], _ rate: ReadingRate) throws(ClientError) {
        switch verb.common.outputFormat {
        case .json, .ndjson: try session.output.write(body.filter { $0 != 0x0A } + [0x0A])
        case .csv: break
        case .text:
            let line = Self.line(status, filesPerSecond: rate.filesPerSecond)
            guard session.output.isTerminal else { return try session.output.write(line + "\n") }
            let fitting =
                Wrapping.lines(StyledText(line), width: session.width - 1).first?.rendered(styled: false) ?? ""
            try session.output.write("\r\u{1B}[K" + fitting)
        }
    }

    /// `scanning: 1,200 files read, 3,400 queued, 600 files/s, about 6 s left`
    static func line(_ status: StatusReply, filesPerSecond: Double?) -> String {
        var parts = ["\(Amounts.counted(status.files, "file")) read", "\(Amounts.grouped(status.queued)) queued"]
        if status.failed > 0 { parts.append("\(Amounts.grouped(status.failed)) failed") }
        if let filesPerSecond, filesPerSecond >= 0.5 {
            parts.append("\(Amounts.grouped(Int(filesPerSecond.rounded()))) files/s")
            if status.queued > 0 {
                let seconds = Int((Double(status.queued) / filesPerSecond).rounded(.up))
                parts.append("about \(Amounts.duration(seconds: seconds)) left")
            }
        }
        return "\(status.state.rawValue): " + parts.joined(separator: ", ")
    }
}

/// How fast files are read, over the last seconds.
struct ReadingRate {
    /// Long enough to be calm, short enough to follow changes.
    static let window = Duration.seconds(5)

    private var samples: [(files: Int, time: ContinuousClock.Instant)] = []

    mutating func add(files: Int, at time: ContinuousClock.Instant) {
        samples.append((files: files, time: time))
        samples.removeAll { $0.time.duration(to: time) > Self.window }
    }

    /// nil until there are two samples.
    var filesPerSecond: Double? {
        guard let first = samples.first, let last = samples.last, first.time < last.time else { return nil }
        return Double(max(last.files - first.files, 0)) / (first.time.duration(to: last.time) / .seconds(1))
    }
}
