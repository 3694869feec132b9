import ArticleAnalysis
import Testing

@Suite struct AnalysisTextTests {
    @Test func wordsKnowTheirBytesFoldAndSentence() {
        let text = AnalysisText(body: "Die Löwen schliefen. Zwölf Wärter sahen zu.")
        #expect(
            text.words.map { text.string($0.span) } == ["Die", "Löwen", "schliefen", "Zwölf", "Wärter", "sahen", "zu"]
        )
        #expect(text.folded(1) == "lowen")
        #expect(text.key(1) == "lowen")
        #expect(text.key(2) == "schliefen")
        #expect(text.words.map(\.sentence) == [0, 0, 0, 1, 1, 1, 1])
        #expect(text.sentences.map(\.words) == [0..<3, 3..<7])
        #expect(text.startsSentence(3) && !text.startsSentence(4))
    }

    @Test(arguments: [
        ("harbour", WordShape.lower), ("Bergen", .capitalized), ("Örebro", .capitalized), ("NATO", .capitals),
        ("U.S", .capitals), ("McCoy", .mixed), ("iPod", .mixed), ("1,400", .digits), ("1.3bn", .digitsAndLetters),
        ("80th", .digitsAndLetters), ("القاهرة", .uncased), ("A", .capitalized),
    ])
    func wordsHaveAShape(word: String, shape: WordShape) {
        #expect(AnalysisText(body: word).words.map(\.shape) == [shape])
    }

    @Test(arguments: [
        ("a b", WordGap.space), ("a\u{A0}b", .space), ("a-b", .hyphen), ("a - b", .dash), ("a – b", .dash),
        ("1–2", .dash), ("a, b", .comma), ("Aug. 6", .stop), ("a/b", .slash), ("10:30", .colon), ("l'ami", .apostrophe),
        ("a (b", .openBracket), ("a\nb", .space), ("a\n\nb", .other), ("a \"b", .other),
    ])
    func gapsBetweenWordsHaveAKind(body: String, gap: WordGap) {
        #expect(AnalysisText(body: body).words.last?.gap == gap)
    }

    @Test func quotationMarksAreGivenButNoApostrophesInWords() {
        let text = AnalysisText(body: "He didn't say “yes”, only 'no'.")
        #expect(text.quotationMarks.map(\.form) == [.leftDouble, .rightDouble, .straightSingle, .straightSingle])
        #expect(text.quotationMarks.map(\.touchesBefore) == [false, true, false, true])
        #expect(text.quotationMarks.map(\.nextWord) == [3, 4, 5, 6])
    }

    @Test func linesAreParagraphsUnlessTheTextIsWrapped() {
        let text = AnalysisText(body: "One came. Two left.\nThree stayed.")
        #expect(text.sentences.map(\.startsParagraph) == [true, false, true])
        #expect(text.sentences.map(\.paragraph) == [0, 0, 1])
    }

    @Test func onlyBlankLinesPartParagraphsOfAWrappedText() {
        let line = "The ferry to the islands will not run before the end of the week because\n"
        let text = AnalysisText(body: line + line + line + "of ice.\nIt is cold.\n\nBring coats.")
        #expect(text.sentences.suffix(3).map(\.startsParagraph) == [true, false, true])
    }

    @Test func anEmptyBodyHasNothing() {
        let text = AnalysisText(body: "")
        #expect(text.words.isEmpty && text.sentences.isEmpty && text.quotationMarks.isEmpty)
    }

    @Test func pairsOfHanCharactersOverlap() {
        let text = AnalysisText(body: "東京都で")
        #expect(text.words.map { text.string($0.span) } == ["東京", "京都", "都で"])
        #expect(text.words.map(\.gap) == [.none, .none, .none])
    }

    @Test func wordsAreFoundByPlace() {
        let text = AnalysisText(body: "one two three")
        #expect(text.firstWord(from: 4) == 1)
        #expect(text.firstWord(from: 5) == 2)
        #expect(text.firstWord(from: 99) == 3)
        #expect(text.string(text.span(ofWords: 1..<3)) == "two three")
    }
}
