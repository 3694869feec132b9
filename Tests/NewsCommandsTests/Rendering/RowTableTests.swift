import Testing

@testable import NewsCommands

@Suite struct RowTableTests {
    private func written(_ table: RowTable, columns: Int, indent: Int = 0) -> String {
        var page = TextPage(width: columns, styled: false)
        table.write(to: &page, indent: indent)
        return page.text
    }

    @Test func linesOfTheLastColumnWrapBesideTheOthers() {
        var table = RowTable([("COUNT", .right), ("KIND", .left)], last: "WHAT")
        table.add([StyledText("7"), StyledText("港口")], [StyledText("one two three four"), StyledText("five")])
        table.add([StyledText("1,234"), StyledText("x")], [StyledText(), StyledText("six")])
        #expect(
            written(table, columns: 24) == """
                COUNT  KIND  WHAT
                    7  港口  one two
                             three four
                             five
                1,234  x     six

                """
        )
    }

    @Test func aLongCellWrapsInItsColumnAndItsWordsStayWhole() {
        var table = RowTable([("", .left)], last: "")
        table.add([StyledText("a column of several words")], [StyledText("and what it is about")])
        #expect(
            written(table, columns: 30, indent: 2) == """
                  a        and what it is
                  column   about
                  of
                  several
                  words

                """
        )
    }

    @Test func aTableWithoutRowsIsNothing() {
        #expect(written(RowTable([("A", .left)], last: "B"), columns: 80).isEmpty)
    }
}
