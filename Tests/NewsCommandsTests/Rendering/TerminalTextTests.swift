import Testing

@testable import NewsCommands

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("plain – ünïcode", "plain – ünïcode"),
        ("\u{1B}]0;owned\u{7}", #"\x1b]0;owned\x07"#),
        ("\u{9B}31m", #"\x9b31m"#),
        ("a\tb\r\nc", "a b  c"),
        ("abc\u{202E}txt", #"abc\u{202e}txt"#),
        ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
        ("\u{0}\u{7F}", #"\x00\x7f"#),
    ])
    func makesALineHarmless(_ text: String, _ harmless: String) {
        #expect(TerminalText.line(text) == harmless)
    }

    @Test func keepsLineBreaksOfABody() {
        #expect(TerminalText.lines("one\r\ntwo\rthree\n\u{1B}[2J") == "one\ntwo\nthree\n\\x1b[2J")
    }

    @Test func showsLineBreaksInPaths() {
        #expect(TerminalText.path("a\nb\tc é") == #"a\x0ab\x09c é"#)
    }
}
