import Testing

@testable import NewsCommands

@Suite struct JSONTextTests {
    private func json(_ text: String) throws -> JSONText {
        try JSONText(Array(text.utf8))
    }

    private func texts(_ elements: [ArraySlice<UInt8>]?) -> [String]? {
        elements?.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func findsMembersAndElements() throws {
        let text = try json(#" {"total": 3, "equal":true,"hits":[ {"a":"]}\"{["} , [1,[2]],null, "x,y" ], "none":[]} "#)
        #expect(text.integer("total") == 3)
        #expect(text.isTrue("equal"))
        #expect(!text.isTrue("total"))
        #expect(try texts(text.elements("hits")) == [#"{"a":"]}\"{["}"#, "[1,[2]]", "null", #""x,y""#])
        #expect(try texts(text.elements("none")) == [])
        #expect(try texts(text.elements("total")) == nil)
        #expect(try texts(text.elements("absent")) == nil)
    }

    @Test func readsAnEmptyObject() throws {
        #expect(try json("{}").members.isEmpty)
    }

    @Test(arguments: [
        "", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\" 1}", "{\"a\":\"x}", "{\"a\":\"\\", "{\"a\":[1,2}",
        "{:}",
        "{\"a\":[[[", "{\"a\":1;\"b\":2}", "null",
    ])
    func refusesWhatIsNoObject(_ text: String) {
        #expect(throws: ClientError.self) { _ = try json(text).elements("a") }
    }

    @Test func refusesTooDeepNesting() {
        let deep = "{\"a\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
        #expect(throws: JSONText.broken) { try json(deep) }
    }
}
