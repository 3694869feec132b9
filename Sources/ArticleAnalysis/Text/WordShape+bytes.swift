extension WordShape {
    /// How the word at `span` is written.
    init(in text: Span<UInt8>, _ span: Range<Int>) {
        var tally = LetterTally()
        var index = span.lowerBound
        while index < span.upperBound {
            let byte = text[index]
            if byte < 0x80 {
                tally.take(byte)
                index += 1
            } else {
                index += tally.takeScalar(in: text, at: index)
            }
        }
        self = tally.shape
    }
}

/// What letters and digits a word has.
private struct LetterTally {
    private var upper = 0
    private var lower = 0
    private var digits = 0
    private var uncased = 0
    private var startsUpper = false

    private var isEmpty: Bool { upper + lower + digits + uncased == 0 }

    mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            startsUpper = startsUpper || isEmpty
            upper += 1
        default: break
        }
    }

    /// Gives the scalar's length.
    mutating func takeScalar(in text: Span<UInt8>, at index: Int) -> Int {
        let first = text[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard index + length <= text.count else { return 1 }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) {
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        guard let properties = Unicode.Scalar(value)?.properties else { return length }
        if properties.isUppercase {
            startsUpper = startsUpper || isEmpty
            upper += 1
        } else if properties.isLowercase {
            lower += 1
        } else if properties.numericType != nil {
            digits += 1
        } else if properties.isAlphabetic {
            uncased += 1
        }
        return length
    }

    var shape: WordShape {
        if digits > 0 {
            return upper + lower + uncased == 0 ? .digits : .digitsAndLetters
        }
        if upper + lower == 0 {
            return .uncased
        }
        if upper == 0 {
            return .lower
        }
        if lower == 0, upper > 1 {
            return .capitals
        }
        return startsUpper && upper == 1 ? .capitalized : .mixed
    }
}
