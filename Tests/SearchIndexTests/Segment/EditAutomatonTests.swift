import EditDistance
import TestSupport
import Testing

@testable import SearchIndex

@Suite struct EditAutomatonTests {
    @Test(arguments: [(SampleWords.latin, 2...9), (SampleWords.mixed, 0...5), (Array("ab"), 0...12)])
    func findsWhatBruteForceFinds(alphabet: [Character], lengths: ClosedRange<Int>) throws {
        var random = SeededGenerator(seed: UInt64(lengths.upperBound))
        let words = random.words(1500, lengths: lengths, of: alphabet)
        let segment = try SampleSegment(languages: [[], words], seed: 3).segment()
        for round in 0..<24 {
            let whole = words.randomElement(using: &random) ?? ""
            let word =
                round % 3 == 0 ? random.word(lengths: lengths, of: alphabet) : whole + (round % 3 == 1 ? "b" : "")
            for edits in 0...2 {
                let near = words.compactMap { near in editDistance(near, word, limit: edits).map { (near, $0) } }
                let found = try segment.words(within: edits, of: word, language: 1)
                #expect(found == Dictionary(uniqueKeysWithValues: near))
            }
        }
    }

    @Test func countsASwapOfNeighboursAsOneEdit() throws {
        let segment = try SampleSegment(languages: [["kruks", "kurks", "kursk", "kurx"]], seed: 1).segment()
        #expect(try segment.words(within: 1, of: "kursk", language: 0) == ["kursk": 0, "kurks": 1])
        #expect(
            try segment.words(within: 2, of: "kursk", language: 0) == ["kursk": 0, "kurks": 1, "kruks": 2, "kurx": 2]
        )
    }
}
