/// A run of stops such as `.`, `?!`, `…` or `。` with the quotation marks and brackets that close after it.
struct SentenceStop {
    private enum Kind {
        /// `.`, which abbreviations and numbers use too.
        case fullStop
        /// `! ? … ...`
        case strong
        /// `。！？`, after which no space is written.
        case ideographic
    }

    /// Stops beyond ASCII begin with this byte at least: U+0589.
    static let leastBeyondASCII: UInt8 = 0xD6

    private let kind: Kind
    /// Where the first stop stands.
    private let start: Int
    private let closesQuote: Bool
    /// After the stops and what closes with them.
    let end: Int

    /// Nil where no stop stands at `position`.
    init?(in text: Span<UInt8>, at position: Int) {
        guard let first = Self.kind(in: text, at: position) else { return nil }
        var kind = first.kind
        var end = position + first.length
        while end < text.count, let more = Self.kind(in: text, at: end) {
            kind = more.kind == .ideographic ? .ideographic : .strong
            end += more.length
        }
        let stops = end
        while end < text.count, let length = Self.closer(in: text, at: end) {
            end += length
        }
        self.kind = kind
        self.start = position
        self.closesQuote = end > stops
        self.end = end
    }

    /// Whether a sentence that began at `sentenceStart` ends here.
    func endsSentence(in text: Span<UInt8>, from sentenceStart: Int) -> Bool {
        if kind == .ideographic || end == text.count {
            return true
        }
        // Most stops that no space follows stand in numbers and addresses.
        guard text.isWhitespace(at: end) || text[end].mayBeCapital else { return false }
        let next = NextWord(in: text, from: end)
        guard text.isWhitespace(at: end) || lacksSpace(in: text, from: sentenceStart, before: next) else {
            return false
        }
        if next.startsLowerCase || next.isMissing {
            return next.isMissing
        }
        return kind == .strong || closesQuote || !isAbbreviation(in: text, from: sentenceStart, before: next)
    }

    /// Scraped pages lose spaces between sentences: `it ended.Then it began`. Addresses and `U.S.Army` look alike only.
    private func lacksSpace(in text: Span<UInt8>, from sentenceStart: Int, before next: NextWord) -> Bool {
        guard text.isLetterOrDigit(at: end), next.isCapitalized(in: text) else { return false }
        let word = text.wordBefore(start, notBefore: sentenceStart)
        let isInAddress = word.lowerBound > sentenceStart && "/@=#&:".utf8.contains(text[word.lowerBound - 1])
        let written = text.string(word)
        return !isInAddress && written.count > 1
            && written.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
            && written.unicodeScalars.last?.properties.isLowercase == true
    }

    private func isAbbreviation(in text: Span<UInt8>, from sentenceStart: Int, before next: NextWord) -> Bool {
        let range = text.wordBefore(start, notBefore: sentenceStart)
        let word = text.extracting(range)
        if word.isNumber {
            return range.lowerBound == sentenceStart
                || word.count <= 2 && roles(of: next, in: text).contains(.afterOrdinal)
        }
        let roles = Abbreviations.roles.roles(of: word)
        if roles.contains(.title) || next.startsWithDigit && roles.contains(.beforeNumber) {
            return true
        }
        guard
            roles.contains(.abbreviation) || word.isInitials
                || roles.contains(.capitalizedAbbreviation) && text.isCapitalized(range)
        else { return false }
        return !self.roles(of: next, in: text).contains(.sentenceStarter)
    }

    private func roles(of next: NextWord, in text: Span<UInt8>) -> WordRoles {
        Abbreviations.roles.roles(of: text.extracting(next.range(in: text)))
    }

    private static func kind(in text: Span<UInt8>, at position: Int) -> (kind: Kind, length: Int)? {
        switch text[position] {
        case UInt8(ascii: "."): return (.fullStop, 1)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.strong, 1)
        case 0..<leastBeyondASCII, 0xF0...: return nil
        default: break
        }
        let scalar = text.scalar(at: position)
        switch scalar.value {
        case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x0589, 0x061F, 0x06D4, 0x0964, 0x0965:
            return (.strong, scalar.length)
        case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: return (.ideographic, scalar.length)
        default: return nil
        }
    }

    /// The length of a quotation mark, bracket or mark of emphasis that closes.
    private static func closer(in text: Span<UInt8>, at position: Int) -> Int? {
        switch text[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"): return 1
        case 0..<0xC2: return nil
        default: break
        }
        let scalar = text.scalar(at: position)
        switch scalar.value {
        case 0xBB, 0xAB, 0x2018...0x201D, 0x203A, 0x2039, 0x300D, 0x300F, 0xFF09: return scalar.length
        default: return nil
        }
    }
}

extension UInt8 {
    /// Whether a capital letter may begin with this byte.
    fileprivate var mayBeCapital: Bool { self >= 0x80 || isASCIILetter && self & 0x20 == 0 }
}

extension Span<UInt8> {
    fileprivate var isNumber: Bool {
        indices.allSatisfy { self[$0].isASCIIDigit }
    }

    /// `j`, `u.s`, `z.b`, `ph.d`: single letters, or letters in ones and twos with stops between.
    fileprivate var isInitials: Bool {
        var hasStops = false
        var longest = 0
        var letters = 0
        for index in indices {
            let byte = self[index]
            if byte == UInt8(ascii: ".") {
                guard letters > 0 else { return false }
                hasStops = true
                letters = 0
            } else if byte.isASCIILetter {
                letters += 1
                longest = Swift.max(longest, letters)
                if longest > 2 {
                    return false
                }
            } else {
                return byte >= 0x80 && string(0..<count).isInitials
            }
        }
        return letters > 0 && longest <= (hasStops ? 2 : 1)
    }
}

extension String {
    /// As for bytes; a letter may be of several scalars.
    fileprivate var isInitials: Bool {
        let parts = lowercased().split(separator: ".", omittingEmptySubsequences: false)
        let longest = parts.count > 1 ? 2 : 1
        return parts.allSatisfy { (1...longest).contains($0.count) && $0.allSatisfy(\.isLetter) }
    }
}
