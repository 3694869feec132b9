/// The word after a stop, opening quotation marks and brackets skipped.
struct NextWord {
    /// Where its first letter or digit stands.
    private let start: Int
    let startsLowerCase: Bool
    let startsWithDigit: Bool
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
        self.start = start
        guard start < text.count, text.isLetterOrDigit(at: start) else {
            startsLowerCase = false
            startsWithDigit = false
            return
        }
        startsLowerCase = text.isLowerCase(at: start)
        startsWithDigit = text[start].isASCIIDigit
    }

    /// Its bytes.
    func range(in text: Span<UInt8>) -> Range<Int> {
        var end = start
        while end < text.count, end - start < Self.longest, text.isLetterOrDigit(at: end) {
            end += text.scalar(at: end).length
        }
        return start..<end
    }

    /// Whether it is a capital and small letters.
    func isCapitalized(in text: Span<UInt8>) -> Bool {
        text.isCapitalized(range(in: text))
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
        let byte = self[position]
        if byte < 0x80 {
            return byte.isASCIIAlphanumeric
        }
        switch FoldingTable.shared[scalar(at: position).value].wordClass {
        case .letter, .digit, .unspaced, .mark: return true
        default: return false
        }
    }

    func isLowerCase(at position: Int) -> Bool {
        let byte = self[position]
        if byte < 0x80 {
            return byte.isASCIILetter && byte & 0x20 != 0
        }
        return Unicode.Scalar(scalar(at: position).value)?.properties.isLowercase == true
    }

    func isUpperCase(at position: Int) -> Bool {
        let byte = self[position]
        if byte < 0x80 {
            return byte.isASCIILetter && byte & 0x20 == 0
        }
        return Unicode.Scalar(scalar(at: position).value)?.properties.isUppercase == true
    }

    /// Whether `range` begins with a capital and goes on without any.
    func isCapitalized(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, isUpperCase(at: range.lowerBound) else { return false }
        let second = range.lowerBound + scalar(at: range.lowerBound).length
        var position = second
        while position < range.upperBound {
            if isUpperCase(at: position) {
                return false
            }
            position += scalar(at: position).length
        }
        return second < range.upperBound
    }

    func string(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// The letters, digits and inner full stops right before `end`, as far as an abbreviation is long.
    func wordBefore(_ end: Int, notBefore limit: Int) -> Range<Int> {
        let longest = 24
        var start = end
        while start > limit, end - start < longest, belongsToAbbreviation(self[start - 1]) {
            start -= 1
        }
        // Going back by bytes takes along the mark before the word: “Mr
        while start < end, !isLetterOrDigit(at: start) {
            start += scalar(at: start).length
        }
        return start..<end
    }

    private func belongsToAbbreviation(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte >= 0x80
    }
}
