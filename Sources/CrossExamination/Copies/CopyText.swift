package import ArticleAnalysis
internal import TextUnits

/// A text as copies are looked for in it: its words, and every run of five of them.
///
/// A text of fewer than twenty words has no shingles and is a copy only of the same words: a handful of shared runs would
/// say as little about it as about a caption or a headline.
package struct CopyText: Sendable {
    /// Words in a shingle.
    package static let shingleLength = 5
    /// Shorter texts are copies of equal ones only.
    package static let leastWords = 20

    let body: String
    /// The words in their order, folded, as numbers.
    let words: [UInt64]
    /// The distinct hashes of all runs of five words, ascending; empty for a short text.
    let shingles: [UInt64]

    package init(_ text: AnalysisText) {
        self.init(text.body, words: text.words.map(\.key.rawValue))
    }

    /// Cuts the body into words only: faster than by way of an `AnalysisText` that nothing else needs.
    package init(_ body: String) {
        var words: [UInt64] = []
        words.reserveCapacity(body.utf8.count / 5)
        forEachWord(in: body.utf8.span) { _, folded in
            words.append(WordKey(folded).rawValue)
        }
        self.init(body, words: words)
    }

    private init(_ body: String, words: [UInt64]) {
        self.body = body
        self.words = words
        shingles = Self.shingles(of: words)
    }

    package var wordCount: Int { words.count }

    /// What is kept of it, to find what may share a good part with it.
    package var samples: CopySamples { CopySamples(words: words, shingles: shingles) }

    /// Whether a folded word has five bytes or more: mostly no article, pronoun or preposition.
    static func isLong(_ word: UInt64) -> Bool {
        // A key keeps a word's first byte lowest (`WordKey`).
        word >> 32 != 0
    }

    /// The hash of every run of five words, in order of place.
    var shinglesInOrder: [UInt64] { Self.shinglesInOrder(of: words) }

    private static func shinglesInOrder(of words: [UInt64]) -> [UInt64] {
        guard words.count >= leastWords else { return [] }
        return (0...words.count - shingleLength).map { ShingleHash.run(words[$0..<$0 + shingleLength]) }
    }

    private static func shingles(of words: [UInt64]) -> [UInt64] {
        var hashes = shinglesInOrder(of: words)
        hashes.sort()
        var distinct = 0
        for hash in hashes where distinct == 0 || hashes[distinct - 1] != hash {
            hashes[distinct] = hash
            distinct += 1
        }
        hashes.removeLast(hashes.count - distinct)
        return hashes
    }
}
