import TestSupport
import Testing

@testable import SearchIndex

/// Positions must give what reading the words gives.
@Suite struct OccurrenceFinderTests {
    private static let words = ["a", "b", "c"]

    @Test func countsAsThePlainSearchDoes() throws {
        var generator = SeededGenerator(seed: 7)
        // A word's number is its place.
        let vocabulary = OracleWords()
        for word in Self.words + ["x"] {
            _ = vocabulary.number(of: word)
        }
        _ = vocabulary.number(ofLanguage: "")
        var found = 0
        for _ in 0..<20_000 {
            let text = Self.text(using: &generator)
            let pattern = Self.pattern(depth: 2, using: &generator)
            let expected = OraclePattern(pattern) { OracleWord($0, vocabulary) }.occurrences(in: text).count
            let counted = try Self.count(pattern, in: text)
            found += expected
            if counted != expected {
                Issue.record("\(pattern) in \(text): \(counted), not \(expected)")
                return
            }
        }
        // Else the test would compare nothing with nothing.
        #expect(found > 10_000)
    }

    private static func text(using generator: inout SeededGenerator) -> OracleText {
        let count = Int.random(in: 0..<14, using: &generator)
        var sentence = 0
        let words = (0..<count).map { _ in Int.random(in: 0...Self.words.count, using: &generator) }
        let sentences = words.map { _ in
            sentence += Int.random(in: 0..<5, using: &generator) == 0 ? 1 : 0
            return sentence
        }
        return OracleText(words: words, sentences: sentences, language: 0)
    }

    private static func pattern(depth: Int, using generator: inout SeededGenerator) -> TextPattern {
        func words(_ count: Int) -> [WordPattern] {
            (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }.map { WordPattern(.exact($0)) }
        }
        let number = Int.random(in: 0..<(depth > 0 ? 8 : 3), using: &generator)
        switch number {
        case 0: return .word(words(1)[0])
        case 1: return .phrase(words(Int.random(in: 1..<5, using: &generator)), slop: 0)
        case 2:
            return .phrase(
                words(Int.random(in: 1..<5, using: &generator)),
                slop: Int.random(in: 0..<5, using: &generator)
            )
        case 3, 4, 5, 6:
            let one = pattern(depth: depth - 1, using: &generator)
            let other = pattern(depth: depth - 1, using: &generator)
            return number < 5
                ? .near(one, other, distance: Int.random(in: 0..<5, using: &generator)) : .same(one, other)
        default: return .anyOf((0..<2).map { _ in pattern(depth: depth - 1, using: &generator) })
        }
    }

    private static func count(_ pattern: TextPattern, in text: OracleText) throws -> Int {
        let schema = IndexSchema(textFields: [IndexSchema.TextField(name: "text")])
        let query = try PreparedQuery(.text(pattern, fields: .all), schema: schema, languages: []).content
        guard let leaf = query.leaves.first else { return 0 }
        let positions = query.words.map { word in
            text.words.indices.filter { text.words[$0] == Self.words.firstIndex(of: word.pattern.kind.text) }.map {
                UInt32($0)
            }
        }
        let sentences = text.words.indices.filter { $0 == 0 || text.sentences[$0] != text.sentences[$0 - 1] }
        let all = positions.joined() + sentences.map { UInt32($0) }
        return all.withUnsafeBufferPointerOfCopy { start in
            var next = start
            let places = positions.map { own in
                defer { next += own.count }
                return WordPlaces(start: next, count: own.count)
            }
            return places.withUnsafeBufferPointer { places in
                guard let first = places.baseAddress else { return 0 }
                var finder = OccurrenceFinder(places: first, sentences: WordPlaces(start: next, count: sentences.count))
                return finder.count(leaf.shape)
            }
        }
    }
}

extension Sequence<UInt32> {
    fileprivate func withUnsafeBufferPointerOfCopy<Result>(_ body: (UnsafePointer<UInt32>) -> Result) -> Result {
        // One more, so that there is an address even of nothing.
        (Array(self) + [0]).withUnsafeBufferPointer { body($0.baseAddress!) }
    }
}
