import Testing

@testable import NewsCommands

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("plain", 5), ("naïve", 5), ("e\u{301}", 1), ("港口火灾", 8), ("ｆｕｌｌ", 8), ("한국", 4), ("한", 2),
        ("🔥", 2), ("👩‍🚒", 2), ("❤️", 2), ("🇺🇦", 2), ("a\u{200B}b", 2), ("…", 1), ("Київ", 4), ("\u{7}", 0), ("「", 2),
    ])
    func countsColumns(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
