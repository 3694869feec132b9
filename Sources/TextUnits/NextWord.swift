/// The word after a stop, opening quotation marks and brackets skipped.
struct NextWord {
    /// In lower case.
    let folded: String
    let startsLowerCase: Bool
    let startsWithDigit: Bool
    /// A capital and small letters.
    let isCapitalized: Bool
    /// A line end or the end of the text comes first.
    let isMissing: Bool

    /// The longest word that is compared, in bytes.
    private static let longest = 24

    init(in text: Span<UInt8>, from position: Int) {
        var start = position
        while start < text.count, text.isWhitespace(at: start) {
            start += 1
        }
        isMissing = start == text.count
        while start < text.count, !text.isLetterOrDigit(at: start), !text.isWhitespace(at: start) {
            start += text.scalar(at: start).length
        }
        var end = start
        while end < text.count, end - start < Self.longest, text.isLetterOrDigit(at: end) {
            end += text.scalar(at: end).length
        }
        let word = text.string(start..<end)
        let first = word.unicodeScalars.first
        startsLowerCase = first?.properties.isLowercase ?? false
        startsWithDigit = first.map { ("0"..."9").contains($0) } ?? false
        isCapitalized =
            first?.properties.isUppercase == true
            && word.unicodeScalars.count > 1
            && word.unicodeScalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
        folded = word.lowercased()
    }
}

extension Span<UInt8> {
    /// Space, tab, line end, no-break space and the other spaces of U+2000.
    func isWhitespace(at position: Int) -> Bool {
        switch self[position] {
        case 0x09...0x0D, 0x20: true
        case 0xA0: position > 0 && self[position - 1] == 0xC2
        case 0xC2: position + 1 < count && self[position + 1] == 0xA0
        default: false
        }
    }

    func isLetterOrDigit(at position: Int) -> Bool {
        if self[position] < 0x80 {
            return self[position].isASCIIAlphanumeric
        }
        switch FoldingTable.shared[scalar(at: position).value].wordClass {
        case .letter, .digit, .unspaced, .mark: return true
        default: return false
        }
    }

    func string(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// The letters, digits and inner full stops right before `end`, as far as an abbreviation is long.
    func wordBefore(_ end: Int, notBefore limit: Int) -> (start: Int, text: String) {
        let longest = 24
        var start = end
        while start > limit, end - start < longest, belongsToAbbreviation(self[start - 1]) {
            start -= 1
        }
        // Going back by bytes takes along the mark before the word: “Mr
        while start < end, !isLetterOrDigit(at: start) {
            start += scalar(at: start).length
        }
        return (start, string(start..<end))
    }

    private func belongsToAbbreviation(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte >= 0x80
    }
}
