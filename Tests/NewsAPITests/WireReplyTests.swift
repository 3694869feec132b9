import NewsModel
import Testing

@testable import NewsAPI

@Suite struct WireReplyTests {
    private func reply(_ text: String) throws -> WireReply {
        try WireReply(text.utf8)
    }

    private func texts(_ elements: [ArraySlice<UInt8>]?) -> [String]? {
        elements?.map { String(decoding: $0, as: UTF8.self) }
    }

    private struct Counted: Decodable, Equatable {
        var total: Int?
        var equal: Bool?
    }

    @Test func findsMembersAndElements() throws {
        let text = try reply(
            #" {"total": 3, "equal":true,"hits":[ {"a":"]}\"{["} , [1,[2]],null, "x,y" ], "none":[]} "#
        )
        #expect(try text.readPart(Counted.self) == Counted(total: 3, equal: true))
        #expect(texts(text.elements(of: "hits")) == [#"{"a":"]}\"{["}"#, "[1,[2]]", "null", #""x,y""#])
        #expect(texts(text.elements(of: "none")) == [])
        #expect(texts(text.elements(of: "total")) == nil)
        #expect(texts(text.elements(of: "absent")) == nil)
    }

    @Test func readsAnEmptyObject() throws {
        let empty = try reply("{}")
        #expect(try empty.readPart(Counted.self) == Counted())
        #expect(empty.elements(of: "a") == nil)
    }

    @Test(arguments: [
        "", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\" 1}", "{\"a\":\"x}", "{\"a\":\"\\", "{\"a\":[1,2}",
        "{:}",
        "{\"a\":[[[", "{\"a\":1;\"b\":2}", "null",
        "{\"a\":1,}", "{\"a\":[1,]}", "{a:1}", "{1:1}", "{\"a\":1}x", "{\"a\":1}{}", "{\"a\":nul}", "{\"a\":truth}",
        "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":-}", "{\"a\":1e}", "{\"a\":+1}", "{\"a\":NaN}",
        "{\"a\":0x1}", "{\"a\":\"\n\"}", "\u{FEFF}{}",
    ])
    func refusesWhatIsNoObject(_ text: String) {
        #expect(throws: APIError.self) { try reply(text) }
    }

    @Test func refusesTooDeepNesting() throws {
        func nested(_ depth: Int) -> String {
            "{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
        }
        #expect(throws: APIError.self) { try reply(nested(100_000)) }
        _ = try reply(nested(60))
    }

    private struct Values: Codable, Equatable {
        var text: String
        var numbers: [Double]
        var small: Int8
        var large: UInt64
        var truth: Bool
        var list: [[String]]
        var nothing: Int?
    }

    @Test(arguments: [
        (#"plain é 文"#, "plain é 文"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u00e9\u6587"#, "é文"),
        (#"\ud83d\udd25 \uD83D\uDD25"#, "🔥 🔥"), (#"\u0000"#, "\0"), ("", ""),
    ])
    func readsStrings(written: String, text: String) throws {
        let reply = try reply("{\"missing\":[\"\(written)\"],\"equal\":false,\"extra\":[],\"wrong\":[],\"schema\":1}")
        #expect(try reply.read(CheckReply.self).missing == [text])
    }

    @Test(arguments: [#"\x"#, #"\u12"#, #"\u12g4"#, #"\ud83d"#, #"\ud83dx"#, #"\ud83d\u0041"#, #"\udd25"#])
    func refusesEscapesThatThereAreNot(written: String) throws {
        let reply = try reply("{\"missing\":[\"\(written)\"],\"equal\":false,\"extra\":[],\"wrong\":[],\"schema\":1}")
        #expect(throws: APIError.self) { try reply.read(CheckReply.self) }
    }

    @Test func refusesBytesThatAreNoUTF8() throws {
        let reply = try WireReply([UInt8]("{\"query\":\"".utf8) + [0xC3, 0x28] + [UInt8]("\"}".utf8))
        #expect(throws: APIError.self) { try reply.readPart(ExplainRequest.Reply.self) }
    }

    @Test func readsValuesOfAllKindsInAnyOrder() throws {
        let text = """
            {"nothing":null,"list":[["a","b"],[]],"truth":true,"large":18446744073709551615,"more":{"text":"no"},\
            "small":-128,"numbers":[0,-1.5,1e3,2.5E-1,1E+2],"text":"t"}
            """
        let values = Values(
            text: "t",
            numbers: [0, -1.5, 1000, 0.25, 100],
            small: -128,
            large: .max,
            truth: true,
            list: [["a", "b"], []],
            nothing: nil
        )
        #expect(try reply(text).readPart(Values.self) == values)
    }

    @Test func aWholeNumberMayHaveAFraction() throws {
        #expect(try reply(#"{"total":3.0}"#).readPart(Counted.self).total == 3)
        #expect(try reply(#"{"total":3e2}"#).readPart(Counted.self).total == 300)
    }

    @Test(arguments: [
        (#"{"schema":1,"files":[{"path":"a","state":"lost"}]}"#, "files.0.state"),
        (#"{"schema":1,"files":[{"path":"a","state":"failed","articles":"x"}]}"#, "files.0.articles"),
        (#"{"schema":1,"files":[{"path":"a","state":"failed","articles":1.5}]}"#, "files.0.articles"),
        (#"{"schema":1,"files":[{"path":"a","state":"failed","articles":1}]}"#, "bytes"),
        (#"{"schema":1,"files":[{"path":"a","state":"failed","articles":1,"bytes":1,"modified":"now"}]}"#, "\"now\""),
        (#"{"schema":1,"files":{}}"#, "files"), (#"{"schema":1,"files":[1]}"#, "files.0"),
        (#"{"schema":"1"}"#, "schema"), (#"{"schema":true}"#, "schema"),
    ])
    func saysWhatItCannotRead(text: String, named: String) throws {
        let reply = try reply(text)
        let error = #expect(throws: APIError.self) { try reply.read(FilesRequest.Reply.self) }
        #expect(error?.message.hasPrefix("the answer of newsd cannot be read: ") == true)
        #expect(error?.message.contains(named) == true, "\(error?.message ?? "")")
    }
}
