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

    private static func number(_ digits: String) -> DateToken {
        .number(digits.count <= 9 ? Int(digits) ?? 0 : Int.max, digits: digits.count)
    }
}
