import NewsModel
import QueryLanguage
import SearchIndex
import Testing

@testable import NewsArchive

@Suite struct SnippetMakerTests {
    private static func snippet(_ body: String, _ words: String...) -> Snippet {
        maker(words.map { .word(WordPattern(.exact($0))) }).snippet(of: body)
    }

    private static func maker(_ patterns: [TextPattern]) -> SnippetMaker {
        SnippetMaker(marked: patterns.map { CompiledQuery.Marked(pattern: $0, scope: .anywhere) }, forms: [:])
    }

    private static func marked(_ snippet: Snippet) -> [String] {
        snippet.marks.map { String(decoding: Array(snippet.text.utf8)[$0], as: UTF8.self) }
    }

    @Test func shortTextIsShownWhole() {
        let snippet = Self.snippet("The  ferry left\n\nat noon.\n", "noon")
        #expect(snippet.text == "The ferry left at noon.")
        #expect(Self.marked(snippet) == ["noon"])
    }

    @Test func marksAreTheWordsAsWritten() {
        #expect(Self.marked(Self.snippet("Ägypten, ÄGYPTEN and Egypt", "agypten")) == ["Ägypten", "ÄGYPTEN"])
    }

    @Test func denserPlaceWins() {
        let filler = String(repeating: "Nothing of note happened on that long day. ", count: 12)
        let body = "A harbour is named. " + filler + "The harbour pilot met the tug. " + filler
        let snippet = Self.snippet(body, "harbour", "tug")
        #expect(snippet.text.hasPrefix("…The harbour pilot") || snippet.text.contains("The harbour pilot met the tug."))
        #expect(Self.marked(snippet) == ["harbour", "tug"])
        #expect(snippet.text.hasPrefix("…") && snippet.text.hasSuffix("…"))
    }

    @Test func beginsWithTheSentenceWhereItFits() {
        let filler = String(repeating: "Nothing of note happened on that long day. ", count: 12)
        let snippet = Self.snippet(filler + "By then the last pilot had gone. " + filler, "pilot")
        #expect(snippet.text.hasPrefix("…By then the last pilot had gone."))
    }

    @Test func withoutMatchTheBeginningIsShown() {
        let body = String(repeating: "Rain fell on the hills all night. ", count: 30)
        let snippet = Self.snippet(body, "desert")
        #expect(snippet.text.hasPrefix("Rain fell"))
        #expect(snippet.text.hasSuffix("…"))
        #expect((150...210).contains(snippet.text.count))
        #expect(snippet.marks.isEmpty)
    }

    /// A unit of text and how often it comes, so that a failure shows no page of it.
    @Test(arguments: [
        ("", 0), (" \n ", 1), ("word", 1), ("x", 5_000), ("é ", 4_000), ("日本語", 500), ("tail ж", 4_000),
        ("tail", 100_000),
        ("tail ", 300_000),
    ])
    func anyTextGivesAWellFormedSnippet(unit: String, count: Int) {
        let body = String(repeating: unit, count: count)
        for word in ["tail", "e", "日本", "nowhere"] {
            let snippet = Self.snippet(body, word)
            #expect(snippet.text.count <= 460)
            let bytes = Array(snippet.text.utf8)
            var end = 0
            for mark in snippet.marks {
                #expect(mark.lowerBound >= end && mark.upperBound <= bytes.count && !mark.isEmpty)
                #expect(String(validating: bytes[mark], as: UTF8.self) != nil)
                end = mark.upperBound
            }
        }
    }

    @Test func marksOfOverlappingPairsBecomeOne() {
        let pattern = TextPattern.phrase([WordPattern(.exact("日本")), WordPattern(.exact("本語"))], slop: 0)
        let snippet = Self.maker([pattern]).snippet(of: "これは日本語です")
        #expect(Self.marked(snippet) == ["日本語"])
    }
}
