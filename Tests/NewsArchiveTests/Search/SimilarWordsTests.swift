import Testing

@testable import NewsArchive

@Suite struct SimilarWordsTests {
    @Test(arguments: [
        ("ferry", "ferry", 0), ("ferry", "fery", 1), ("ferry", "ferrry", 1), ("ferry", "furry", 1),
        ("ferry", "efrry", 1), ("ferry", "fury", 2), ("häuser", "hauser", 1), ("ab", "", 2), ("ca", "abc", 3),
    ])
    func editsAreCounted(one: String, other: String, distance: Int) {
        #expect(SimilarWords.isSimilar(one, other, edits: distance))
        #expect(SimilarWords.isSimilar(other, one, edits: distance))
        #expect(distance == 0 || !SimilarWords.isSimilar(one, other, edits: distance - 1))
    }
}
