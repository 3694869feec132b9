import CrossExamination
import Testing

@Suite struct CopyDifferenceTests {
    private static func article(_ id: String, _ body: String) -> ExaminedArticle {
        SampleArticles.article(id, body, published: nil)
    }

    private static func differences(_ original: String, _ copy: String) -> [String] {
        let (original, copy) = (article("a", original), article("b", copy))
        return copyDifferences(original: original, copy: copy).map { difference in
            let (article, other) = difference.in == "a" ? (original, copy) : (copy, original)
            #expect(article.text(at: difference.span) == difference.only)
            #expect(difference.other == other.id)
            return "\(difference.in) \(difference.kind) \(difference.only)"
        }
    }

    private static let report = """
        The fire at the grain store of Karsund broke out shortly before midnight. Forty firemen fought the flames until \
        morning. The damage comes to 1,400 tonnes of barley, the trading house said on Monday. Nobody was hurt.
        """

    @Test func equalTextsDifferInNothing() {
        #expect(Self.differences(Self.report, Self.report) == [])
        #expect(Self.differences(Self.report, Self.report.uppercased().replacing(". ", with: ".\n\n")) == [])
    }

    @Test func changedFigureIsGivenWholeFromBoth() {
        let copy = Self.report.replacing("1,400", with: "1,300")
        #expect(Self.differences(Self.report, copy) == ["a words 1,400 tonnes", "b words 1,300 tonnes"])
    }

    @Test func sentenceOfOneOnlyIsGivenWhole() {
        let more = "Police are looking for a white van."
        #expect(Self.differences(Self.report, Self.report + " " + more) == ["b sentence \(more)"])
        #expect(Self.differences(more + " " + Self.report, Self.report) == ["a sentence \(more)"])
    }

    @Test func otherOrderIsNoDifference() {
        let sentences = InventedText.sentences(8, seed: 4)
        let moved = Array(sentences[4...] + sentences[..<4])
        #expect(Self.differences(sentences.joined(separator: " "), moved.joined(separator: " ")) == [])
    }

    @Test func differencesStandSideBySideInOrderOfPlace() {
        let copy = Self.report.replacing("Forty", with: "Fifty").replacing("on Monday", with: "on Tuesday")
        let found = Self.differences(Self.report, copy)
        #expect(found == ["a words Forty", "b words Fifty", "a words Monday", "b words Tuesday"])
    }

    @Test func textsWithNothingInCommonDifferSentenceBySentence() {
        let found = Self.differences("Rain in Velmora. It pours.", "Elna Drovik plays.")
        #expect(found == ["a sentence Rain in Velmora.", "a sentence It pours.", "b sentence Elna Drovik plays."])
    }

    @Test func emptyTextsAreCompared() {
        #expect(Self.differences("", "") == [])
        #expect(Self.differences("", "Rain.") == ["b sentence Rain."])
    }

    @Test func longUnlikeTextsAreComparedInTime() {
        let one = InventedText.text(2_000, seed: 1)
        let other = InventedText.text(2_000, seed: 2)
        #expect(Self.differences(one, other).count == 4_000)
    }
}
