internal import CSnowball
internal import Synchronization

/// Cuts folded words of one language to their stem with Snowball. Threads may share one; each thread its own is faster.
package final class Stemmer: Sendable {
    /// Snowball's own algorithm object, which may serve one call at a time.
    private struct Algorithm: ~Copyable {
        let pointer: OpaquePointer

        deinit { sb_stemmer_delete(pointer) }

        func stem(_ word: String) -> String {
            word.utf8.span.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress, let count = Int32(exactly: bytes.count),
                    let stem = sb_stemmer_stem(pointer, start, count)
                else { return word }
                let length = Int(sb_stemmer_length(pointer))
                return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
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
        var word = folded
        if language == "en" {
            word = withoutPossessive(word)
        }
        return algorithm.withLock { [word] in $0.stem(word) }
    }

    private func withoutPossessive(_ word: String) -> String {
        if word.utf8.count > 2, word.hasSuffix("'s") {
            return String(word.dropLast(2))
        }
        if word.utf8.count > 2, word.hasSuffix("s'") {
            return String(word.dropLast())
        }
        return word
    }
}
