import Testing

@testable import NewsCommands

@Suite struct ErrorReplyTests {
    private func error(_ code: String, _ message: String = "it is so") -> String {
        "{\"schema\":1,\"error\":{\"code\":\"\(code)\",\"message\":\"\(message)\",\"hint\":null,\"place\":null}}\n"
    }

    @Test func pointsAtThePlaceInTheQuery() {
        // Byte 6 is the fifth letter: é has two bytes, and so has ü.
        let run = NewsctlRun("search éü x outlets:a", 400, SampleReplies.unknownField)
        #expect(run.stderr == "newsctl: unknown field \"outlets\" at column 5: did you mean outlet:?\n")
        #expect(run.status == .wrongRequest)
        #expect(run.stdout.isEmpty)
    }

    @Test(arguments: [
        (400, "query_syntax", Outcome.wrongRequest), (404, "not_found", .wrongRequest),
        (413, "request_too_large", .wrongRequest),
        (429, "too_many_requests", .noAnswer), (501, "not_implemented", .wrongRequest),
        (500, "internal", .noAnswer),
        (503, "unavailable", .noAnswer), (504, "timeout", .noAnswer),
        (422, "a_code_of_later", .wrongRequest),
    ])
    func givesEachErrorItsOutcome(_ status: Int, _ code: String, _ expected: Outcome) {
        let run = NewsctlRun("search x", status, error(code))
        #expect(run.status == expected)
        #expect(run.stderr == "newsctl: it is so\n")
    }

    @Test func printsTheErrorObjectWhereJSONIsWanted() {
        let run = NewsctlRun("search outlets:x --json", 400, SampleReplies.unknownField)
        #expect(run.stdout == SampleReplies.unknownField)
        #expect(run.stderr.contains("did you mean outlet:?"))
    }

    @Test(arguments: ["<html>", "", "{}"])
    func survivesErrorsThatItCannotRead(_ body: String) {
        let run = NewsctlRun("status", 503, body)
        #expect(run.status == .noAnswer)
        #expect(run.stderr.hasPrefix("newsctl: newsd answered 503"))
    }

    @Test func staysOnOneHarmlessLine() {
        let run = NewsctlRun("search x", 400, error("bad_request", "a\\nb\\u001b[2J"))
        #expect(run.stderr == "newsctl: a b\\x1b[2J\n")
    }

    @Test(arguments: [
        "{\"schema\":2,\"total\":1,\"totalCollapsed\":1}", "{\"schema\":1}", "hello", "{\"schema\":1,\"total\":\"x\"}",
    ])
    func refusesRepliesThatItCannotRead(_ body: String) {
        let run = NewsctlRun("count x", body)
        #expect(run.status == .noAnswer)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.hasPrefix("newsctl: "))
    }

    @Test(arguments: [
        (#""publishedFrom":"text""#, #""publishedFrom":"rumour""#), ("2025-04-28T16:12:05Z", "T\\u001b"),
        ("2025-04-29T08:00:00Z", "now"), (#""published":"2025-04-28T16:12:05Z""#, #""published":"""#),
    ])
    func refusesValuesThatItDoesNotKnowButHandsThemOn(_ known: String, _ unknown: String) {
        let reply = SampleReplies.search.replacing(known, with: unknown)
        for format in ["text", "csv"] {
            let run = NewsctlRun("search x --format \(format)", reply)
            #expect(run.status == .noAnswer)
            #expect(run.stdout.isEmpty)
            #expect(run.stderr.hasPrefix("newsctl: the answer of newsd cannot be read: hits.0."), "\(run.stderr)")
        }
        let json = NewsctlRun("search x --json", reply)
        #expect(json.stdout == reply)
        #expect(json.status == .found)
    }

    @Test func endsQuietlyWhenNobodyReads() {
        let reply = Reply(status: 200, body: Array(SampleReplies.search.utf8))
        let run = NewsctlRun(["search", "x"], replies: [reply], outputFailure: ClientError(.outputClosed, "gone"))
        #expect(run.stderr.isEmpty)
        let full = NewsctlRun(
            ["search", "x"],
            replies: [reply],
            outputFailure: ClientError(.outputFailed, "disk full")
        )
        #expect(full.stderr == "newsctl: disk full\n")
        #expect(full.status == .noAnswer)
    }
}
