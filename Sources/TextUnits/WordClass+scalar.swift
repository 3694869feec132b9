extension WordClass {
    /// The class by Unicode's general category, script and the few characters that join words.
    init(of scalar: Unicode.Scalar) {
        switch scalar {
        case "'", "\u{2019}", "\u{02BC}", "\u{2018}", "\u{FF07}": self = .apostrophe
        case ".": self = .fullStop
        case ",": self = .comma
        case "_": self = .connector
        case "\u{AD}", "\u{34F}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{0640}": self = .mark
        default: self = scalar.isOfUnspacedScript ? .unspaced : WordClass(of: scalar.properties.generalCategory)
        }
    }

    private init(of category: Unicode.GeneralCategory) {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            self = .letter
        case .decimalNumber, .otherNumber: self = .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        default: self = .separator
        }
    }
}

extension Unicode.Scalar {
    /// Letters of scripts that write no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han.
    var isOfUnspacedScript: Bool {
        switch value {
        case 0x0E01...0x0E30, 0x0E32, 0x0E33, 0x0E40...0x0E46, 0x0E81...0x0EB0, 0x0EB2, 0x0EB3, 0x0EC0...0x0EC6,
            0x0EDC...0x0EDF, 0x1000...0x102A, 0x1050...0x1055, 0x1780...0x17B3:
            properties.isAlphabetic
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Accents of alphabets, Hebrew points, Arabic vowels, invisible characters. Vowel signs of other scripts stay.
    var isDroppedByFolding: Bool {
        switch value {
        case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x64B...0x65F, 0x670,
            0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x2060, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xFEFF:
            true
        default: false
        }
    }
}
