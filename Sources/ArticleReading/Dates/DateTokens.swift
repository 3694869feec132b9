/// A piece of a line that may state a date.
enum DateToken: Equatable {
    /// With the count of digits.
    case number(Int, digits: Int)
    /// In lower case, without its points: "am" for "a.m.".
    case word(String)
    case sign(Character)
}

/// Cuts a short line into numbers, words and signs.
struct DateTokens {
    private var tokens: [DateToken] = []
    private var word = ""
    private var digits = ""

    static func tokens(of text: some StringProtocol) -> [DateToken] {
        var cut = DateTokens()
        if text.utf8.allSatisfy({ $0 < 0x80 }) { cut.takeASCII(text) } else { cut.take(text) }
        cut.flush()
        return cut.tokens
    }

    private mutating func take(_ text: some StringProtocol) {
        for character in text.lowercased() {
            if let digit = character.wholeNumberValue, character.isASCII, digit < 10 {
                take(digit: character)
            } else if character.isLetter {
                take(letter: character)
            } else if character == ".", !word.isEmpty {
                // The point of an abbreviation.
                continue
            } else {
                flush()
                if !character.isWhitespace { tokens.append(.sign(character)) }
            }
        }
    }

    /// The same for most texts and many times faster.
    private mutating func takeASCII(_ text: some StringProtocol) {
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: take(digit: Character(Unicode.Scalar(byte)))
            case 0x41...0x5A, 0x61...0x7A: take(letter: Character(Unicode.Scalar(byte | 0x20)))
            case UInt8(ascii: ".") where !word.isEmpty: continue
            case 0x09...0x0D, 0x20: flush()
            default:
                flush()
                tokens.append(.sign(Character(Unicode.Scalar(byte))))
            }
        }
    }

    private mutating func take(digit: Character) {
        if !word.isEmpty { flush() }
        digits.append(digit)
    }

    private mutating func take(letter: Character) {
        if !digits.isEmpty { flush() }
        word.append(letter)
    }

    private mutating func flush() {
        if !word.isEmpty { tokens.append(.word(word)) }
        if !digits.isEmpty { tokens.append(Self.number(digits)) }
        word = ""
        digits = ""
    }

    private static func number(_ digits: String) -> DateToken {
        .number(digits.count <= 9 ? Int(digits) ?? 0 : Int.max, digits: digits.count)
    }
}
