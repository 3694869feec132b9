/// Words of time of one language.
struct DateLexicon: Sendable {
    let words: WordTable<DateWord>
    /// Holidays of several words, by their first.
    let holidays: WordTable<[(words: [WordKey], holiday: Holiday)]>
    /// Every word that an expression of time or a number begins with; nil where numbers are made of parts.
    let starts: WordTable<Bool>?
    /// `11/02/89` is November.
    let isMonthFirst: Bool
    /// Words right before a span of time that make it one ago: `vor`, `hace`.
    let agoBefore: WordTable<Bool>

    static func of(_ language: String?) -> DateLexicon? {
        switch language {
        case "en", nil: english
        case "de": german
        case "fr": french
        case "es": spanish
        default: nil
        }
    }

    private static let english = DateLexicon(
        DateData.english,
        holidays: DateData.englishHolidays,
        numerals: NumeralData.english,
        isMonthFirst: true,
        agoBefore: []
    )
    private static let german = DateLexicon(DateData.german, isMonthFirst: false, agoBefore: ["vor"])
    private static let french = DateLexicon(
        DateData.french,
        numerals: NumeralData.french,
        isMonthFirst: false,
        agoBefore: ["a"]
    )
    private static let spanish = DateLexicon(
        DateData.spanish,
        numerals: NumeralData.spanish,
        isMonthFirst: false,
        agoBefore: ["hace"]
    )

    private init(
        _ words: [(String, DateWord)],
        holidays: [(String, Holiday)] = [],
        numerals: [(String, NumeralWord)] = [],
        isMonthFirst: Bool,
        agoBefore: [String]
    ) {
        self.words = WordTable(words)
        starts =
            numerals.isEmpty
            ? nil
            : WordTable(
                words: words.map(\.0) + numerals.map(\.0) + holidays.map { String($0.0.prefix { $0 != " " }) }
                    + ["that"]
            )
        self.isMonthFirst = isMonthFirst
        self.agoBefore = WordTable(words: agoBefore)
        let cut = holidays.map { name, holiday in
            (words: name.split(separator: " ").map { WordKey(String($0)) }, holiday: holiday)
        }
        let starts = Set(holidays.map { String($0.0.prefix { $0 != " " }) })
        self.holidays = WordTable(
            starts.map { start in (start, cut.filter { $0.words.first == WordKey(start) }) }
        )
    }
}
