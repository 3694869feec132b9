internal import TextUnits

/// A word of what a figure is of.
struct SubjectWord: Sendable, Equatable {
    /// Case and accents folded, without a possessive ending.
    var plain: String
    var isCapital: Bool
    var isPossessive: Bool

    static func words(of text: String) -> [SubjectWord] {
        let bytes = text.utf8
        return TextUnits.words(in: text).map { word in
            let first = bytes[bytes.index(bytes.startIndex, offsetBy: word.range.lowerBound)]
            let isCapital = (0x41...0x5A).contains(first) || first >= 0x80 && isUpper(text, at: word.range.lowerBound)
            let length = possessive(word.folded)
            return SubjectWord(
                plain: String(word.folded.dropLast(length)),
                isCapital: isCapital,
                isPossessive: length > 0
            )
        }
    }

    private static func isUpper(_ text: String, at offset: Int) -> Bool {
        text[text.utf8.index(text.utf8.startIndex, offsetBy: offset)].isUppercase
    }

    /// How many characters `'s`, or the apostrophe of `s'`, takes.
    private static func possessive(_ folded: String) -> Int {
        folded.hasSuffix("'s") ? 2 : folded.hasSuffix("s'") ? 1 : 0
    }
}
