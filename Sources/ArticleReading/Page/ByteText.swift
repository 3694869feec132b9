/// Text work on UTF-8 bytes.
extension [UInt8] {
    /// The range without spaces, tabs, no-break and zero-width spaces, U+3000 and byte order marks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let length = spaceLength(at: start, before: end)
            if length == 0 { break }
            start += length
        }
        while end > start {
            let last = scalarStart(atOrBefore: end - 1)
            if last < start || spaceLength(at: last, before: end) != end - last { break }
            end = last
        }
        return start..<end
    }

    /// Bytes of the space character at `index`; 0 where there is none.
    func spaceLength(at index: Int, before end: Int) -> Int {
        switch self[index] {
        case 0x09...0x0D, 0x1C...0x20: return 1
        case 0xC2: return index + 1 < end && (self[index + 1] == 0xA0 || self[index + 1] == 0x85) ? 2 : 0
        case 0xE2, 0xE3, 0xEF:
            guard index + 2 < end else { return 0 }
            return Self.isWideSpace(self[index], self[index + 1], self[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// U+2000–U+200F, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000, U+FEFF.
    private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): (0x80...0x8F).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F || third == 0xA0
        case (0xE3, 0x80): third == 0x80
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }

    /// The beginning of the scalar that holds the byte at `index`, or `index` at the end of the text.
    func scalarStart(atOrBefore index: Int) -> Int {
        guard index < count else { return count }
        var start = index
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    func lastSpace(in range: Range<Int>) -> Int? {
        self[range].lastIndex(of: 0x20)
    }

    /// Words by spaces, up to `limit`; of scripts without spaces every two characters count as a word.
    func wordCount(_ range: Range<Int>, limit: Int) -> Int {
        var words = 0
        var unspaced = 0
        var isInWord = false
        for byte in self[range] {
            if byte <= 0x20 {
                isInWord = false
            } else if !isInWord, byte >= 0x30 {
                isInWord = true
                words += 1
                if words >= limit { break }
            }
            // Lead bytes of U+0E00–U+0FFF and of U+3000–U+DFFF.
            if byte == 0xE0 || (0xE3...0xED).contains(byte) { unspaced += 1 }
        }
        return Swift.min(limit, words + unspaced / 2)
    }

    /// Whether the range ends as a sentence does, quotation marks and brackets after it aside.
    func endsSentence(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            let last = scalarStart(atOrBefore: end - 1)
            switch self[last] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end = last
            case 0xC2 where self[last + 1] == 0xBB: end = last
            // “ ” ‘ ’ › and …
            case 0xE2 where end - last == 3 && self[last + 1] == 0x80:
                if self[last + 2] == 0xA6 { return true }
                guard (0x98...0x9F).contains(self[last + 2]) || self[last + 2] == 0xBA else { return false }
                end = last
            // 。 」
            case 0xE3 where end - last == 3 && self[last + 1] == 0x80:
                if self[last + 2] == 0x82 { return true }
                guard self[last + 2] == 0x8D else { return false }
                end = last
            default: return false
            }
        }
        return false
    }
}
