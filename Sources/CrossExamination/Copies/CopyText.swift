package import ArticleAnalysis

/// A text as copies are looked for in it: its words, and every run of five of them.
///
/// A text of fewer than twenty words has no shingles and is a copy only of the same words: a handful of shared runs would
/// say as little about it as about a caption or a headline.
package struct CopyText: Sendable {
    /// Words in a shingle.
    package static let shingleLength = 5
    /// Shorter texts are copies of equal ones only.
    package static let leastWords = 20

    /// The words in their order, folded, as numbers.
    let words: [UInt64]
    /// How each word is written.
    let shapes: [WordShape]
    /// Whether most words begin with capitals, as in teletype: then a capital says nothing.
    private let isInCapitals: Bool
    /// The distinct hashes of all runs of five words, ascending; empty for a short text.
    let shingles: [UInt64]
    /// What is kept of it, to find what may share a good part with it.
    package let samples: CopySamples

    package init(_ text: AnalysisText) {
        words = text.words.map(\.key.rawValue)
        shapes = text.words.map(\.shape)
        isInCapitals = 2 * shapes.count { $0 == .capitals || $0 == .capitalized } > shapes.count
        shingles = Self.shingles(of: words)
        samples = CopySamples(words: words, shingles: shingles)
    }

    package init(_ body: String) {
        self.init(AnalysisText(body: body))
    }

    package var wordCount: Int { words.count }

    /// Whether a folded word has five bytes or more: mostly no article, pronoun or preposition.
    static func isLong(_ word: UInt64) -> Bool {
        // A key keeps a word's first byte lowest (`WordKey`).
        word >> 32 != 0
    }

    /// Whether a word is a figure or part of a name, as far as its form tells.
    func isFact(_ word: Int) -> Bool {
        switch shapes[word] {
        case .digits, .digitsAndLetters: true
        case .capitalized, .capitals, .mixed: !isInCapitals
        case .lower, .uncased: false
        }
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
