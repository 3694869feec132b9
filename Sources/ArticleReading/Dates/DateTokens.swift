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
    static func tokens(of text: some StringProtocol) -> [DateToken] {
        asciiTokens(of: text) ?? unicodeTokens(of: text)
    }

    private static func unicodeTokens(of text: some StringProtocol) -> [DateToken] {
        var tokens: [DateToken] = []
        var word = ""
        var digits = ""
        func flush() {
            if !word.isEmpty { tokens.append(.word(word)) }
            if !digits.isEmpty { tokens.append(number(digits)) }
            word = ""
            digits = ""
        }
        for character in text.lowercased() {
            if let digit = character.wholeNumberValue, character.isASCII, digit < 10 {
                if !word.isEmpty { flush() }
                digits.append(character)
            } else if character.isLetter {
                if !digits.isEmpty { flush() }
                word.append(character)
            } else if character == ".", !word.isEmpty {
                // The point of an abbreviation.
                continue
            } else {
                flush()
                if !character.isWhitespace { tokens.append(.sign(character)) }
            }
        }
        flush()
        return tokens
    }

    /// The same for most texts and many times faster; nil where there is another byte.
    private static func asciiTokens(of text: some StringProtocol) -> [DateToken]? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var tokens: [DateToken] = []
        var word = ""
        var digits = ""
        func flush() {
            if !word.isEmpty { tokens.append(.word(word)) }
            if !digits.isEmpty { tokens.append(number(digits)) }
            word = ""
            digits = ""
        }
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            switch byte {
            case 0x30...0x39:
                if !word.isEmpty { flush() }
                digits.unicodeScalars.append(scalar)
            case 0x41...0x5A, 0x61...0x7A:
                if !digits.isEmpty { flush() }
                word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: ".") where !word.isEmpty: continue
            case 0x09...0x0D, 0x20: flush()
            default:
                flush()
                tokens.append(.sign(Character(scalar)))
            }
        }
        flush()
        return tokens
    }

    private static func number(_ digits: String) -> DateToken {
        .number(digits.count <= 9 ? Int(digits) ?? 0 : Int.max, digits: digits.count)
    }
}
