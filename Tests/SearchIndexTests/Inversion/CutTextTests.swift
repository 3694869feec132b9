import Testing

@testable import SearchIndex

@Suite struct CutTextTests {
    @Test func foldsWordsAndEndsEachWithASpace() {
        let text = CutText("Élan vital, U.S. style")
        #expect(String(decoding: text.folded, as: UTF8.self) == "elan vital u.s style ")
        #expect(text.wordCount == 4)
    }

    @Test func tellsWhichWordsBeginSentences() {
        #expect(CutText("One two. Three four five! Six.").sentenceStarts == [0, 2, 5])
    }

    @Test func countsASentenceWithoutWordsNowhere() {
        #expect(CutText("One two.\n\n—\n\nThree.").sentenceStarts == [0, 2])
    }

    @Test func hasNothingInAnEmptyText() {
        let text = CutText(" \n ")
        #expect(text.folded.isEmpty)
        #expect(text.wordCount == 0)
        #expect(text.sentenceStarts.isEmpty)
    }
}
