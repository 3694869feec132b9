import TestSupport
import Testing
import TextUnits

@Suite struct SentencesTests {
    @Test(arguments: [
        "The mayor spoke.|Nobody listened.",
        "Ships of the U.S. Navy left.|They sailed east.",
        "He moved to the U.S.|The family followed.",
        "Gen. Petra Holm met Mr. Adams on Aug. 6 at 9 a.m. Monday.|It rained.",
        "A study by David J. Betz appeared.|It was long.",
        "Prices rose 3.5 percent to $1,400.20.|Wages did not.",
        "Voters in Springfield, Mass. Saturday lost mass.|Scientists left.",
        "Acme Inc. Chairman Lee agreed.|Shares fell.",
        "See No. 5 for details.|He said no.|The rest is clear.",
        "\"We saw it.\"|The guard left.",
        "“Mr. Adams left.”|“Dr. Weiß stayed.”",
        "“Where?” he asked.|“Over there!” she said.",
        "She said (in a letter.)|He did not.",
        "Fruit, e.g. Apples, is cheap.|Eat more.",
        "Wait... what?|Nothing.",
        "They waited …|Nobody came.",
        "Das Treffen am 3. Mai in der Langen Str. Nummer 5 fiel aus.|Alle waren froh.",
        "Er kam z. B. Montag.|Dr. Weiß blieb bis ca. 9 Uhr.|Das war alles.",
        "It ended in 2025.|In 2026 it began again.",
        "It began on May 3.|People cheered.",
        "Er sagte: „Es reicht.“|Dann ging er.",
        "これは一つ。|それは二つ！|終わり",
        "Он пришёл.|Она ушла.",
        "Le 3. März began.|It was No. 5 of MR. Adams's, p. 6.|Élysée stayed.|Cf. É. Zola.",
        "In Wash. Adams stayed.|They wash.|Adams left.|U.S.N.A.T.O.I.N.I.T.S. Letters",
        "The Donaudampfschifffahrtskapitän ging.|Der Bundesverfassungsgerichtspräsident.|Er blieb.",
    ])
    func cutsAtTheEndOfSentences(marked: String) {
        let expected = marked.split(separator: "|").map(String.init)
        let ideographic = marked.contains("。")
        let text = expected.joined(separator: ideographic ? "" : " ")
        #expect(slices(of: text) == expected)
    }

    @Test func paragraphsAndLinesEndSentences() {
        let text =
            "Bridge to reopen in spring\nWork starts on Monday, the council said.\n\n"
            + "A caption without a stop\n\n  Next one. \n"
        #expect(
            slices(of: text) == [
                "Bridge to reopen in spring", "Work starts on Monday, the council said.", "A caption without a stop",
                "Next one.",
            ]
        )
    }

    @Test func wrappedLinesAreJoined() {
        let text = """
            The council voted on Tuesday to repair the old bridge across the river
            Main before winter comes, and it set aside four million euros for the
            work, which a firm from Hanau will carry out together with the town of
            Offenbach. Traffic will be led over the new bridge.

            A heading
            """
        let found = slices(of: text)
        #expect(found.count == 3)
        #expect(found.first?.hasSuffix("Offenbach.") == true)
        #expect(found.last == "A heading")
    }

    @Test(arguments: [
        "It ended.|Then it began.", "“It ended.”|And then?|Nothing came.",
        "See example.com/Page.Html and St.Petersburg now.",
        "The U.S.Army left.", "He owns Ph.D papers.",
    ])
    func missingSpacesBetweenSentencesAreSeen(marked: String) {
        let expected = marked.split(separator: "|").map(String.init)
        #expect(slices(of: expected.joined()) == expected)
    }

    @Test func numberedItemsStayWhole() {
        #expect(slices(of: "1. Open the valve.\n2. Close it.") == ["1. Open the valve.", "2. Close it."])
    }

    @Test(arguments: ["", " \n\n ", "...", "\u{A0}", "? ! ."])
    func oddTextsStayWithinBounds(text: String) {
        for range in sentences(in: text) {
            #expect(!range.isEmpty && range.upperBound <= text.utf8.count)
        }
    }

    @Test func rangesOfAnyTextAreOrderedAndLoseNothing() {
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "a", "The ", "U.S.", " ", ". ", "? ", "\n", "\n\n", "“", "”", "é", "。", "\u{A0}", "3.", "Mai ", "…",
        ]
        for _ in 0..<3_000 {
            let text = (0..<20).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            var end = 0
            let bytes = Array(text.utf8)
            for range in sentences(in: text) {
                #expect(range.lowerBound >= end && !range.isEmpty)
                #expect(isBlank(bytes[end..<range.lowerBound]))
                #expect(String(validating: bytes[range], as: UTF8.self) != nil)
                end = range.upperBound
            }
            #expect(isBlank(bytes[end...]))
        }
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    private func slices(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return sentences(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
