internal import CSnowball
internal import Synchronization

/// Cuts folded words of one language to their stem with Snowball. Threads may share one; each thread its own is faster.
package final class Stemmer: Sendable {
    /// Snowball's own algorithm object, which may serve one call at a time.
    private struct Algorithm: ~Copyable {
        let pointer: OpaquePointer

        deinit { sb_stemmer_delete(pointer) }

        func appendStem(of word: Span<UInt8>, to stems: inout [UInt8]) {
            word.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress, let count = Int32(exactly: bytes.count),
                    let stem = sb_stemmer_stem(pointer, start, count)
                else { return stems.append(contentsOf: bytes) }
                stems.append(contentsOf: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(pointer))))
            }
        }
    }

    package let language: String
    private let algorithm: Mutex<Algorithm>

    /// The ISO 639-1 codes of the languages that have a stemmer, with Snowball's names.
    private static let algorithms: [String: String] = [
        "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english",
        "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
        "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
        "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pt": "portuguese",
        "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
        "yi": "yiddish",
    ]

    /// The languages that have a stemmer, as ISO 639-1 codes.
    package static var languages: [String] { algorithms.keys.sorted() }

    /// Nil where Snowball has no stemmer for the language, an ISO 639-1 code.
    package init?(language: String) {
        guard let name = Self.algorithms[language], let pointer = sb_stemmer_new(name, "UTF_8") else { return nil }
        self.language = language
        self.algorithm = Mutex(Algorithm(pointer: pointer))
    }

    /// The stem of a folded word; English possessives are cut first (`russia's`, `allies'`).
    package func stem(_ folded: String) -> String {
        var stem: [UInt8] = []
        appendStem(of: folded.utf8.span, to: &stem)
        return String(decoding: stem, as: UTF8.self)
    }

    /// Appends the stem of a folded word, both in UTF-8.
    package func appendStem(of folded: Span<UInt8>, to stems: inout [UInt8]) {
        let word = language == "en" ? folded.extracting(first: folded.count - lengthOfPossessive(folded)) : folded
        algorithm.withLock { $0.appendStem(of: word, to: &stems) }
    }

    /// How many bytes `'s`, or the apostrophe of `s'`, takes at the end of a word that is more than that.
    private func lengthOfPossessive(_ word: Span<UInt8>) -> Int {
        guard word.count > 2 else { return 0 }
        switch (word[word.count - 2], word[word.count - 1]) {
        case (UInt8(ascii: "'"), UInt8(ascii: "s")): return 2
        case (UInt8(ascii: "s"), UInt8(ascii: "'")): return 1
        default: return 0
        }
    }
}
