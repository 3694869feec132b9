internal import TextUnits

/// How the value of a field such as an outlet or a path is cut into words, and found by them.
enum KeywordWords {
    /// Folded words; ASCII punctuation separates them (`reuters.com`, `2025/04/kursk_2.txt`) but for apostrophes (`o'neil`).
    static func words(of value: String) -> [String] {
        let spaced = value.utf8.map { byte in isSeparator(byte) ? UInt8(ascii: " ") : byte }
        return TextUnits.words(in: String(decoding: spaced, as: UTF8.self)).map(\.folded)
    }

    /// The words with a space around each, so that whole words in their order are found as a piece of text.
    static func text(of value: String) -> String {
        text(words(of: value))
    }

    static func text(_ words: [String]) -> String {
        words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }

    /// Whether `piece` occurs in `text`.
    static func text(_ text: String, holds piece: [UInt8]) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= piece.count else { return false }
            return (0...bytes.count - piece.count).contains { start in
                piece.indices.allSatisfy { bytes[start + $0] == piece[$0] }
            }
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"): false
        case 0..<0x30, 0x3A..<0x41, 0x5B..<0x61, 0x7B..<0x80: true
        default: false
        }
    }
}
