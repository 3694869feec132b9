import Testing

@testable import NewsCommands

@Suite struct JSONLayoutTests {
    private func pretty(_ text: String) -> String {
        String(decoding: JSONLayout.pretty(Array(text.utf8)), as: UTF8.self)
    }

    @Test func setsOneValueALine() {
        let text = #"{"a": 1,"b":[true,{"c":"x, {y}: \"z\\"}],"d":[ ],"e":{}}"#
        #expect(
            pretty(text) == #"""
                {
                  "a": 1,
                  "b": [
                    true,
                    {
                      "c": "x, {y}: \"z\\"
                    }
                  ],
                  "d": [],
                  "e": {}
                }
                """#
        )
    }

    @Test func escapesWhatSteersATerminal() {
        #expect(pretty("{\"a\":\"\u{9B}31m \u{202E}é\u{7F}\"}") == "{\n  \"a\": \"\\u009b31m \\u202eé\\u007f\"\n}")
    }

    @Test(arguments: ["", "}", "{\"a", "]]", "\"\\"])
    func survivesBrokenJSON(_ text: String) {
        #expect(pretty(text).count >= text.count)
    }
}
