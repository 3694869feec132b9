import Testing

@testable import NewsCommands

@Suite struct CSVTests {
    @Test func quotesWhatNeedsIt() {
        var csv = CSV(header: ["a", "b"])
        csv.add(["plain", "with, comma"])
        csv.add(["a \"word\"", "two\nlines"])
        csv.add(["", "ends\r\n"])
        #expect(csv.text == "a,b\r\nplain,\"with, comma\"\r\n\"a \"\"word\"\"\",\"two\nlines\"\r\n,\"ends\r\n\"\r\n")
    }
}
