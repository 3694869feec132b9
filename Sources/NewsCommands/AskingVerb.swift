import NewsAPI

/// A verb that asks one question and writes the one answer.
protocol AskingVerb: Verb {
    associatedtype Asked: Request
    associatedtype Judged: Verdict = AlwaysFound
    typealias Answer = Asked.Reply

    /// The key of the list that is the answer, one line each in ndjson; nil: the whole object is one line.
    static var listKey: String? { get }

    /// Made of the command line.
    var request: Asked { get }
    var question: Question { get }

    /// The query, for errors that point into it.
    var asked: String? { get }

    /// The word that was read as an id, where a query could stand as well.
    var soughtID: String? { get }

    func write(_ answer: Answer, to page: inout TextPage)
    func table(_ answer: Answer) -> CSV
    /// What is to be said besides the answer, for text alone.
    func remarks(_ answer: Answer) -> [String]
    /// What is to be said unless the answer itself is printed whole.
    func warnings(_ answer: Answer) -> [String]
}

extension AskingVerb where Asked.Reply: ListingReply {
    static var listKey: String? { Asked.Reply.listKey }
}

extension AskingVerb {
    static var listKey: String? { nil }
    var question: Question { question(request) }
    var asked: String? { nil }
    var soughtID: String? { nil }

    func remarks(_ answer: Answer) -> [String] { [] }
    func warnings(_ answer: Answer) -> [String] { [] }

    func answer(in session: Session) throws(ClientError) -> Outcome {
        try answerOnce(in: session)
    }

    /// Asks and writes.
    func answerOnce(in session: Session) throws(ClientError) -> Outcome {
        let body = try ask(question, about: asked, id: soughtID, in: session)
        let reply = try WireReply(body: body)
        switch common.outputFormat {
        case .json: try session.write(json: body)
        case .ndjson:
            let objects = Self.listKey.map { reply.elements(of: $0) ?? [] } ?? [body[...]]
            try session.write(lines: objects)
            tell(warnings(try reply.answer()), in: session)
        case .csv:
            let answer: Answer = try reply.answer()
            try session.output.write(table(answer).text)
            tell(warnings(answer), in: session)
        case .text: try writeText(try reply.answer(), in: session)
        }
        return try reply.verdict(Judged.self).outcome
    }

    private func writeText(_ answer: Answer, in session: Session) throws(ClientError) {
        var page = session.page(common)
        write(answer, to: &page)
        let remarks = remarks(answer)
        // To a person at a terminal the totals are part of the page; in a pipe they are no data.
        if session.output.isTerminal {
            if !page.text.isEmpty, !remarks.isEmpty { page.line() }
            for remark in remarks { page.paragraph(StyledText(TerminalText.line(remark), .dim)) }
        }
        try session.output.write(page.text)
        if !session.output.isTerminal { tell(remarks, in: session) }
        tell(warnings(answer), in: session)
    }

    private func tell(_ messages: [String], in session: Session) {
        for message in messages { session.say(message) }
    }
}

extension Session {
    /// newsd's own bytes; over several lines for a terminal.
    func write(json body: [UInt8]) throws(ClientError) {
        var bytes = output.isTerminal ? JSONLayout.pretty(body) : body
        if bytes.last != 0x0A { bytes.append(0x0A) }
        try output.write(bytes)
    }

    /// newsd's own bytes, one object a line. A line break is only ever between values: within a string it is written
    /// as \n.
    func write(lines objects: [ArraySlice<UInt8>]) throws(ClientError) {
        var lines: [UInt8] = []
        for object in objects {
            lines += object.filter { $0 != 0x0A && $0 != 0x0D }
            lines.append(0x0A)
        }
        try output.write(lines)
    }
}
