import Testing

@testable import NewsCommands

@Suite struct NearestWordTests {
    @Test(arguments: [
        ("serch", "search"), ("satus", "status"), ("stat", "status"), ("counts", "count"), ("xyzzy", nil), ("s", nil),
    ])
    func guesses(_ word: String, _ expected: String?) {
        #expect(NearestWord.nearest(to: word, among: ["search", "status", "count", "show"]) == expected)
    }
}
