import NewsModel
import Testing

@testable import NewsAPI

@Suite struct WireJSONTests {
    private func text(_ reply: some Encodable) throws -> String {
        String(decoding: try WireJSON.line(reply), as: UTF8.self)
    }

    private func expectRoundTrip<Reply: Codable & Equatable>(_ reply: Reply) throws {
        #expect(try WireJSON.reply(Reply.self, from: WireJSON.line(reply)) == reply)
    }

    private let search = SearchReply(
        query: "flood",
        parsed: "flood",
        total: 12,
        totalCollapsed: 3,
        tookMs: 1.25,
        hits: [
            Hit(article: .sample, score: 2, snippet: Snippet(text: "the flood", marks: [TextSpan(4..<9)]))
        ],
        facets: ["outlet": [FacetValue(value: "A", count: 2)], "lang": []],
        warnings: []
    )

    private let status = StatusReply(
        version: "0.1",
        ready: true,
        state: .degraded,
        reason: "folder lost",
        files: 1,
        articles: 2,
        stories: 3,
        copies: 4,
        failed: 5,
        queued: 6,
        indexBytes: 7,
        uptimeSeconds: 8,
        lastChange: nil,
        folder: "/seeds"
    )

    private let file = File(
        path: PathText(text: "a.txt"),
        state: .failed,
        format: nil,
        articles: 0,
        bytes: 9,
        modified: Moment(seconds: 1_745_662_500),
        indexed: nil,
        reason: "no text"
    )

    @Test func writesASearchAsTheContractHasIt() throws {
        let expected =
            #"{"schema":1,"query":"flood","parsed":"flood","total":12,"totalCollapsed":3,"tookMs":1.25,"hits":[{"#
            + Article.json + #","score":2,"snippet":{"text":"the flood","marks":[[4,9]]}}],"#
            + #""facets":{"lang":[],"outlet":[{"value":"A","count":2}]},"warnings":[]}"# + "\n"
        #expect(try text(search) == expected)
    }

    @Test func writesAnArticleFlat() throws {
        let content = WholeArticle.Content(body: "Text.\n", furniture: [FileSpan(7..<9)])
        let reply = WholeArticle(article: .sample, content: content)
        let expected =
            "{\"schema\":1,\(Article.json)," + #""body":"Text.\n","furniture":[[7,9]],"#
            + #""quotes":[],"figures":[],"names":[],"dates":[]}"# + "\n"
        #expect(try text(reply) == expected)
        try expectRoundTrip(reply)
    }

    @Test func writesTheStatusWithItsNulls() throws {
        let expected = """
            {"schema":1,"version":"0.1","ready":true,"state":"degraded","reason":"folder lost","files":1,"articles":2,\
            "stories":3,"copies":4,"failed":5,"queued":6,"indexBytes":7,"uptimeSeconds":8,"lastChange":null,\
            "folder":"/seeds"}

            """
        #expect(try text(status) == expected)
    }

    @Test func writesFilesWithTheirNulls() throws {
        let expected = """
            {"schema":1,"files":[{"path":"a.txt","state":"failed","format":null,"articles":0,"bytes":9,\
            "modified":"2025-04-26T10:15:00Z","indexed":null,"reason":"no text"}]}

            """
        #expect(try text(FilesRequest.Reply(files: [file])) == expected)
    }

    @Test func writesErrorsWithHintAndPlace() throws {
        let error = APIError(code: .querySyntax, message: "the quote is open", place: TextSpan(3..<4))
        let expected =
            #"{"schema":1,"error":{"code":"query_syntax","message":"the quote is open","hint":null,"place":[3,4]}}"#
        #expect(try text(ErrorReply(error: error)) == expected + "\n")
    }

    @Test func writesAnEventInOneLine() throws {
        let event = FollowEvent(
            event: .indexed,
            path: PathText(text: "a\nb.txt"),
            articles: ["a1"],
            time: Moment(seconds: 1_745_662_500)
        )
        let expected = """
            {"schema":1,"event":"indexed","path":"a\\nb.txt","articles":["a1"],"time":"2025-04-26T10:15:00Z",\
            "reason":null}

            """
        #expect(try text(event) == expected)
    }

    @Test func readsWhatItWrites() throws {
        try expectRoundTrip(search)
        try expectRoundTrip(status)
        try expectRoundTrip(FilesRequest.Reply(files: [file]))
        try expectRoundTrip(CountRequest.Reply(total: 2, totalCollapsed: 1))
        try expectRoundTrip(CheckReply(equal: false, missing: ["a"], extra: [], wrong: ["b"]))
        try expectRoundTrip(RescanRequest.Reply(queued: 4))
        try expectRoundTrip(
            FollowEvent(event: .removed, path: nil, articles: [], time: Moment(seconds: 0, isDay: true), reason: "gone")
        )
        try expectRoundTrip(
            ExplainRequest.Reply(
                query: "flood",
                parsed: "flood",
                terms: [.init(word: "flood", added: [.init(word: "floods", why: "form")])],
                warnings: ["none"]
            )
        )
        try expectRoundTrip(ErrorReply(error: APIError(code: .notFound, message: "nothing", hint: "look")))
    }

    @Test(arguments: [
        ("plain é 文", "\"plain é 文\""), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("", "\"\""),
    ])
    func escapesWhatJSONCannotHold(value: String, expected: String) throws {
        #expect(try text(CheckReply(equal: true, missing: [value], extra: [], wrong: [])).contains("[\(expected)]"))
        try expectRoundTrip(CheckReply(equal: true, missing: [value], extra: [], wrong: []))
    }

    @Test(arguments: [(0.0, "0"), (2.0, "2"), (0.1, "0.1"), (-1.5, "-1.5"), (1e300, "1e+300"), (.infinity, "null")])
    func writesNumbers(value: Double, expected: String) {
        let writer = JSONWriter()
        writer.number(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test func readsAMissingKeyAsNull() throws {
        let old = #"{"schema":1,"error":{"code":"timeout","message":"late"}}"#
        #expect(try WireJSON.reply(ErrorReply.self, from: Array(old.utf8)).error.hint == nil)
    }

    @Test(arguments: [#"{"schema":2,"queued":1}"#, #"{"queued":1}"#, #"{"schema":1}"#, "", "[]"])
    func refusesWhatItDoesNotUnderstand(text: String) {
        #expect(throws: APIError.self) { try WireJSON.reply(RescanRequest.Reply.self, from: Array(text.utf8)) }
    }

    /// Containers that stay open until something outside of them is written.
    @Test func closesNestedContainers() throws {
        struct Nested: Encodable {
            enum Key: String, CodingKey { case a, b, c }

            func encode(to encoder: any Encoder) throws {
                var outer = encoder.container(keyedBy: Key.self)
                var inner = outer.nestedContainer(keyedBy: Key.self, forKey: .a)
                var list = inner.nestedUnkeyedContainer(forKey: .b)
                try list.encode(1)
                try list.encodeNil()
                try inner.encode(true, forKey: .c)
                try outer.encode(["x"], forKey: .b)
            }
        }
        #expect(try text(Nested()) == "{\"schema\":1,\"a\":{\"b\":[1,null],\"c\":true},\"b\":[\"x\"]}\n")
    }
}
