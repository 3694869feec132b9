import TestSupport

@testable import CrossExamination

/// Texts of invented words for tests of copies: the same seed gives the same text.
enum InventedText {
    /// Sentences of eight to twenty words.
    static func sentences(_ count: Int, seed: Int) -> [String] {
        var random = SeededGenerator(seed: UInt64(seed))
        return (0..<count).map { _ in
            var words = (0..<Int.random(in: 8...20, using: &random)).map { _ in word(using: &random) }
            words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
            return words.joined(separator: " ") + "."
        }
    }

    static func text(_ count: Int, seed: Int) -> String {
        sentences(count, seed: seed).joined(separator: " ")
    }

    private static let syllables = "ba de fi go lu mar ner pol ris ten vos kel dra sim tor wen".split(separator: " ")

    private static func word(using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            String(syllables[Int.random(in: 0..<syllables.count, using: &random)])
        }.joined()
    }
}
