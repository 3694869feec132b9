import NewsAPI

/// A verb that asks one question and writes the one answer.
protocol AskingVerb: Verb {
    associatedtype Answer: Decodable

    /// The key of the list that is the answer, one line each in ndjson; nil: the whole object is one line.
    static var list: String? { get }

    /// Made of the command line.
    var endpoint: Endpoint { get }

    /// The query, for errors that point into it.
    var asked: String? { get }

    /// The word that was read as an id, where a query could stand as well.
    var soughtID: String? { get }

    func outcome(_ answer: JSONText) throws(ClientError) -> Outcome
    func write(_ answer: Answer, to page: inout TextPage)
    func table(_ answer: Answer) -> CSV
    /// What is to be said besides the answer, for text alone.
    func remarks(_ answer: Answer) -> [String]
    /// What is to be said unless the answer itself is printed whole.
    func warnings(_ answer: Answer) -> [String]
}

extension AskingVerb {
    static var list: String? { nil }
    var asked: String? { nil }
    var soughtID: String? { nil }

    func outcome(_ answer: JSONText) throws(ClientError) -> Outcome { .found }
    func remarks(_ answer: Answer) -> [String] { [] }
    func warnings(_ answer: Answer) -> [String] { [] }

    func answer(in session: Session) throws(ClientError) -> Outcome {
        try answerOnce(in: session)
    }

    /// Asks and writes.
    func answerOnce(in session: Session) throws(ClientError) -> Outcome {
        let body = try ask(question(endpoint), about: asked, id: soughtID, in: session)
        let json = try JSONText(body)
        switch common.outputFormat {
        case .json: try session.write(json: body)
        case .ndjson:
            try session.output.write(try JSONLines.text(body, json, list: Self.list))
            tell(warnings(try decoded(body)), in: session)
        case .csv:
            let answer = try decoded(body)
            try session.output.write(table(answer).text)
            tell(warnings(answer), in: session)
        case .text: try writeText(try decoded(body), in: session)
        }
        return try outcome(json)
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

    private func decoded(_ body: [UInt8]) throws(ClientError) -> Answer {
        do {
            return try WireJSON.reply(Answer.self, from: body)
        } catch {
            throw ClientError(.unanswered, [error.message, error.hint].compactMap(\.self).joined(separator: "; "))
        }
    }
}

extension Session {
    /// newsd's own bytes; over several lines for a terminal.
    func write(json body: [UInt8]) throws(ClientError) {
        var bytes = output.isTerminal ? JSONLayout.pretty(body) : body
        if bytes.last != 0x0A { bytes.append(0x0A) }
        try output.write(bytes)
    }
}
