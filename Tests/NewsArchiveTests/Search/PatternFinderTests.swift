import NewsModel
import SearchIndex
import Testing

@testable import NewsArchive

@Suite struct PatternFinderTests {
    private static func one(_ word: String) -> TextPattern { .word(WordPattern(.exact(word))) }

    private static func spans(
        _ pattern: TextPattern,
        _ text: String,
        forms: [String: Set<String>] = [:]
    ) -> [Range<Int>] {
        let finder = PatternFinder([pattern], forms: forms)
        return finder.occurrences(of: pattern, in: finder.searched(text)).map(\.span)
    }

    private static func phrase(_ words: String..., slop: Int = 0) -> TextPattern {
        .phrase(words.map { WordPattern(.forms($0)) }, slop: slop)
    }

    @Test func phraseWantsNeighbours() {
        let pattern = Self.phrase("a", "b")
        #expect(Self.spans(pattern, "a b x a c a x b b", forms: ["b": ["c"]]) == [0..<2, 3..<5])
        #expect(Self.spans(pattern, "a") == [])
    }

    @Test(arguments: [
        (0, [5..<8]), (1, [1..<5, 5..<8]), (2, [0..<5, 1..<5, 5..<8]), (4, [0..<5, 1..<5, 1..<8, 5..<8]),
    ])
    func orderedCountsAllFurtherWords(slop: Int, spans: [Range<Int>]) {
        #expect(Self.spans(Self.phrase("a", "b", "c", slop: slop), "a a b x c a b c") == spans)
    }

    @Test(arguments: [
        ("a x x b", 2, true), ("b x x a", 2, true), ("a x x b", 1, false), ("a b", 0, true), ("a", 9, false),
    ])
    func nearCountsTheWordsBetween(text: String, distance: Int, isFound: Bool) {
        let pattern = TextPattern.near(Self.one("a"), Self.one("b"), distance: distance)
        #expect(!Self.spans(pattern, text).isEmpty == isFound)
    }

    @Test func nearOfNearSpansBoth() {
        let inner = TextPattern.near(Self.one("a"), Self.one("b"), distance: 1)
        let pattern = TextPattern.near(inner, Self.one("c"), distance: 1)
        #expect(Self.spans(pattern, "a x b x c") == [0..<5])
        #expect(Self.spans(pattern, "a x b x x c") == [])
    }

    @Test func sameWantsOneSentence() {
        let pattern = TextPattern.same(Self.one("tide"), Self.one("wall"))
        #expect(Self.spans(pattern, "The wall broke. A tide came over the wall. The tide went.") == [4..<9])
    }

    @Test(arguments: [
        (WordPattern.Kind.prefix("fer"), [0..<1, 1..<2]), (.fuzzy("fern", edits: 1), [1..<2]),
        (.fuzzy("fern", edits: 2), [0..<1, 1..<2, 2..<3]), (.exact("far"), [2..<3]), (.forms("far"), [2..<3]),
    ])
    func wordsMatchAsTheIndexMatchesThem(kind: WordPattern.Kind, spans: [Range<Int>]) {
        #expect(Self.spans(.word(WordPattern(kind)), "ferry fern far") == spans)
    }
}
