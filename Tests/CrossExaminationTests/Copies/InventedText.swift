@testable import CrossExamination

/// Texts of invented words for tests of copies: the same seed gives the same text.
enum InventedText {
    /// A number generator that gives the same in every run (xorshift).
    struct Random: RandomNumberGenerator {
        private var state: UInt64

        init(_ seed: Int) {
            state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        }

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state &* 0x2545_F491_4F6C_DD1D
        }
    }

    /// Sentences of eight to twenty words.
    static func sentences(_ count: Int, seed: Int) -> [String] {
        var random = Random(seed)
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

    private static func word(using random: inout Random) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            String(syllables[Int.random(in: 0..<syllables.count, using: &random)])
        }.joined()
    }
}
