import Testing
import TextUnits

@testable import NewsArchive

@Suite struct TextPatternTests {
    private static func one(_ word: String) -> TextPattern.Shape { .phrase([WordSet([word])]) }

    private static func spans(_ shape: TextPattern.Shape, _ text: String) -> [Range<Int>] {
        shape.occurrences(in: words(in: text)).map(\.span)
    }

    @Test func phraseWantsNeighbours() {
        let shape = TextPattern.Shape.phrase([WordSet(["a"]), WordSet(["b", "c"])])
        #expect(Self.spans(shape, "a b x a c a x b b") == [0..<2, 3..<5])
        #expect(Self.spans(shape, "a") == [])
    }

    @Test(arguments: [
        (0, [5..<8]), (1, [1..<5, 5..<8]), (2, [0..<5, 1..<5, 5..<8]), (4, [0..<5, 1..<5, 1..<8, 5..<8]),
    ])
    func orderedCountsAllFurtherWords(slop: Int, spans: [Range<Int>]) {
        let shape = TextPattern.Shape.ordered([WordSet(["a"]), WordSet(["b"]), WordSet(["c"])], slop: slop)
        #expect(Self.spans(shape, "a a b x c a b c") == spans)
    }

    @Test(arguments: [
        ("a x x b", 2, true), ("b x x a", 2, true), ("a x x b", 1, false), ("a b", 0, true), ("a", 9, false),
    ])
    func nearCountsTheWordsBetween(text: String, distance: Int, isFound: Bool) {
        let shape = TextPattern.Shape.near(Self.one("a"), Self.one("b"), distance: distance)
        #expect(!Self.spans(shape, text).isEmpty == isFound)
    }

    @Test func nearOfNearSpansBoth() {
        let inner = TextPattern.Shape.near(Self.one("a"), Self.one("b"), distance: 1)
        let shape = TextPattern.Shape.near(inner, Self.one("c"), distance: 1)
        #expect(Self.spans(shape, "a x b x c") == [0..<5])
        #expect(Self.spans(shape, "a x b x x c") == [])
    }

    @Test func prefixMatchesBeginnings() {
        #expect(Self.spans(.phrase([WordSet(prefix: "fer")]), "ferry fern far") == [0..<1, 1..<2])
    }
}
