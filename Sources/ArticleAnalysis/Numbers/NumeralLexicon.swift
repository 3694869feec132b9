/// Number words and separators of one language.
struct NumeralLexicon: Sendable {
    let words: WordTable<NumeralWord>
    /// `,` or `.`
    let decimalSeparator: UInt8
    /// Whether number words are written together: `fünfundzwanzig`.
    let isCompounding: Bool

    static func of(_ language: String?) -> NumeralLexicon {
        switch language {
        case "de": german
        case "fr": french
        case "es": spanish
        case "en", nil: english
        case "it", "pt", "nl", "ru", "uk", "pl", "tr", "da", "sv", "no", "nb", "fi", "cs", "id", "ro", "hu", "el",
            "bg", "sr", "hr", "sl", "sk":
            commaOnly
        default: pointOnly
        }
    }

    private static let english = NumeralLexicon(
        words: WordTable(NumeralData.english),
        decimalSeparator: UInt8(ascii: "."),
        isCompounding: false
    )
    private static let german = NumeralLexicon(
        words: WordTable(NumeralData.german),
        decimalSeparator: UInt8(ascii: ","),
        isCompounding: true
    )
    private static let french = NumeralLexicon(
        words: WordTable(NumeralData.french),
        decimalSeparator: UInt8(ascii: ","),
        isCompounding: false
    )
    private static let spanish = NumeralLexicon(
        words: WordTable(NumeralData.spanish),
        decimalSeparator: UInt8(ascii: ","),
        isCompounding: false
    )
    /// Languages whose number words are not in a table.
    private static let commaOnly = NumeralLexicon(
        words: WordTable([]),
        decimalSeparator: UInt8(ascii: ","),
        isCompounding: false
    )
    private static let pointOnly = NumeralLexicon(
        words: WordTable([]),
        decimalSeparator: UInt8(ascii: "."),
        isCompounding: false
    )
}
