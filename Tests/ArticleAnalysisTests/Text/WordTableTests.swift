import ArticleAnalysis
import Testing

@Suite struct WordTableTests {
    @Test func findsShortAndLongWords() {
        let table = WordTable([("ten", 10), ("eleven", 11), ("quarantaquattro", 44)])
        #expect(table["ten"] == 10)
        #expect(table["quarantaquattro"] == 44)
        #expect(table["quarantaquattri"] == nil)
        #expect(table["te"] == nil)
    }

    @Test func aSetOfWordsContainsThem() {
        let words = WordTable(words: (0..<2_000).map { "word\($0)" })
        #expect((0..<2_000).allSatisfy { words.contains(WordKey("word\($0)")) })
        #expect(!words.contains("word2000"))
    }
}
