import Testing

@testable import NewsCommands

@Suite struct StyledTextTests {
    private func marked(_ text: String, _ marks: [Range<Int>]) -> String {
        StyledText(snippet: text, marks: marks).pieces
            .map { $0.style == .match ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test func marksMatches() {
        #expect(marked("fire in the harbour", [12..<19, 0..<4]) == "[fire] in the [harbour]")
    }

    @Test(arguments: [
        ([0..<99], "[café]"), ([-3..<2], "[ca]fé"), ([2..<2], "café"), ([50..<60], "café"), ([0..<3, 1..<2], "[caf]é"),
        // A mark that ends inside a letter stops before it, one that begins there takes it whole.
        ([0..<4], "[caf]é"), ([4..<5], "caf[é]"),
    ])
    func survivesWrongMarks(_ marks: [Range<Int>], _ expected: String) {
        #expect(marked("café", marks) == expected)
    }

    @Test func neutralisesBothMarkedAndOther() {
        #expect(marked("\u{1B}a\u{1B}b", [2..<4]) == #"\x1ba[\x1bb]"#)
    }
}
