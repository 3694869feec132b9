import ArticleAnalysis
import CrossExamination
import Testing

@Suite struct CopyMatchTests {
    private static let release = InventedText.sentences(20, seed: 1)

    @Test func oneTextIsItsCopyWhateverItsCaseAndMarks() {
        let text = InventedText.text(10, seed: 2)
        let link = CopyText(text).copyLink(CopyText(text.uppercased().replacing(".", with: " -")))
        #expect(link == CopyMatch(containment: 1, resemblance: 1))
    }

    @Test func trimmedTextIsContainedWhole() throws {
        let whole = CopyText(Self.release.joined(separator: " "))
        let trimmed = CopyText(Self.release.prefix(5).joined(separator: " "))
        let link = try #require(trimmed.copyLink(whole))
        #expect(link.containment == 1)
        #expect(link.resemblance < 0.4)
        #expect(whole.copyLink(trimmed) == link)
    }

    @Test func lessThanHalfIsNoCopy() {
        let whole = CopyText(Self.release.joined(separator: " "))
        let third = Self.release.prefix(4) + InventedText.sentences(9, seed: 3)
        #expect(whole.copyLink(CopyText(third.joined(separator: " "))) == nil)
        #expect(whole.match(CopyText(third.joined(separator: " "))).containment > 0.1)
    }

    @Test(arguments: [
        ("Rain in Velmora", "rain in velmora!", true), ("Rain in Velmora", "Snow in Velmora", false),
        ("", "", false), ("Photo", "Photo: Velmora", false),
    ])
    func shortTextsAreCopiesOfTheSameWordsOnly(one: String, other: String, areCopies: Bool) {
        #expect((CopyText(one).copyLink(CopyText(other)) != nil) == areCopies)
    }

    @Test func correctedFigureLeavesACopy() {
        let text = Self.release.joined(separator: " ") + " The toll rose to 35, officials in Velmora said on Monday."
        let corrected = text.replacing("35", with: "38")
        #expect(CopyText(text).copyLink(CopyText(corrected)) != nil)
    }

    @Test(arguments: [
        "", "Kyiv’s 1,400 km², l’Ukraine — “no”.", "北京时间 Straße e\u{301}té", InventedText.text(9, seed: 6),
    ])
    func textIsTheSameHoweverItWasCut(body: String) {
        let (one, other) = (CopyText(body), CopyText(AnalysisText(body: body)))
        #expect(one.wordCount == other.wordCount)
        #expect(one.samples == other.samples)
        #expect(one.copyLink(other)?.containment == (body.isEmpty ? nil : 1))
    }

    @Test func linkIsTheSameFromBothSides() {
        for seed in 0..<40 {
            let one = InventedText.sentences(6, seed: seed)
            let other = one.prefix(seed % 7) + InventedText.sentences(seed % 5, seed: seed + 100)
            let texts = [CopyText(one.joined(separator: " ")), CopyText(other.joined(separator: " "))]
            #expect(texts[0].copyLink(texts[1]) == texts[1].copyLink(texts[0]))
        }
    }
}
