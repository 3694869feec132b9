import Testing

@testable import NewsCommands

@Suite struct TextTableTests {
    @Test func linesUpByDisplayWidth() {
        var table = TextTable([("NAME", .left), ("COUNT", .right), ("PATH", .left)])
        table.add([StyledText("港口"), StyledText("7"), StyledText("a/long/path/that/is/never/cut")])
        table.add([StyledText("x"), StyledText("1,234,567"), StyledText("b")], note: "why it failed, at some length")
        var page = TextPage(width: 24, styled: false)
        table.write(to: &page)
        #expect(
            page.text == """
                NAME      COUNT  PATH
                港口          7  a/long/path/that/is/never/cut
                x     1,234,567  b
                    why it failed, at
                    some length

                """
        )
    }
}
