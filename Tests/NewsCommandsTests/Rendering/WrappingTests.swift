import Testing

@testable import NewsCommands

@Suite struct WrappingTests {
    private func wrapped(_ text: String, _ width: Int) -> [String] {
        Wrapping.lines(StyledText(text), width: width).map { $0.rendered(styled: false) }
    }

    @Test(arguments: [
        ("", 10, []),
        ("   ", 10, []),
        ("one two three", 7, ["one two", "three"]),
        ("one  two\nthree", 80, ["one two three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("a unbreakable", 4, ["a", "unbr", "eaka", "ble"]),
        ("港口火灾报道", 5, ["港口", "火灾", "报道"]),
        ("the 港口", 6, ["the 港", "口"]),
        ("x", 0, ["x"]),
    ])
    func breaksLines(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(wrapped(text, width) == lines)
    }

    @Test func everyLineFits() {
        let text = "Crews (from 12 towns) brought 港口火灾 under control\u{301} – 🔥 – unquestionably"
        for width in 2...40 {
            for line in wrapped(text, width) { #expect(DisplayWidth.of(line) <= width) }
            #expect(wrapped(text, width).joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test func keepsStylesOverLineBreaks() {
        var text = StyledText("see ")
        text.append("two words", .match)
        let lines = Wrapping.lines(text, width: 8).map { $0.rendered(styled: true) }
        #expect(lines == ["see \u{1B}[1;33mtwo\u{1B}[0m", "\u{1B}[1;33mwords\u{1B}[0m"])
    }
}
