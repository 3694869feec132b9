internal import TextUnits

/// How the words of one language are cut to what their class is named by: the same when documents are added and when
/// they are sought.
struct StemRule: Sendable {
    private let stemmer: Stemmer?

    init(language: String) {
        stemmer = Stemmer(language: language)
    }

    /// The stem of a folded word.
    func stem(_ word: String) -> String {
        var stem: [UInt8] = []
        appendStem(of: word.utf8.span, to: &stem)
        return String(decoding: stem, as: UTF8.self)
    }

    /// Appends the stem of a folded word. Where Snowball has none for the language, the word without a final `'s`.
    func appendStem(of word: Span<UInt8>, to stems: inout [UInt8]) {
        guard let length = lengthOfStem(word) else {
            stemmer?.appendStem(of: word, to: &stems)
            return
        }
        word.extracting(first: length).withUnsafeBufferPointer { stems.append(contentsOf: $0) }
    }

    /// How many of the word's first bytes are its stem, where that takes no stemmer.
    func lengthOfStem(_ word: Span<UInt8>) -> Int? {
        guard stemmer == nil else { return nil }
        let isPossessive =
            word.count > 2 && word[word.count - 1] == UInt8(ascii: "s") && word[word.count - 2] == UInt8(ascii: "'")
        return isPossessive ? word.count - 2 : word.count
    }
}
