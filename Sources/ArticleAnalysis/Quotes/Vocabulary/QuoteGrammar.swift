internal import TextUnits

/// The words of one language that the quote rules rest on.
struct QuoteGrammar: Sendable {
    let words: WordTable<Lexeme>
    /// English verbs are told by their endings, too, and "according" needs its "to".
    let isEnglish: Bool
    /// The verb stands second: its subject may follow it ("Am Montag sagte X, …"), and a participle ends the clause.
    let isVerbSecond: Bool

    private init(
        functionWords: [(WordTraits, [String])],
        cues: [(CueFrames, [(String, VerbForm)])],
        isEnglish: Bool = false,
        isVerbSecond: Bool = false
    ) {
        var entries: [String: Lexeme] = [:]
        for (traits, words) in functionWords {
            for word in words.map(foldedText) {
                entries[word, default: .unknown].traits.formUnion(traits)
            }
        }
        for (frames, forms) in cues {
            for (written, form) in forms {
                let word = foldedText(written)
                entries[word, default: .unknown].frames.formUnion(frames)
                if entries[word]?.form == VerbForm.none {
                    entries[word]?.form = form
                }
            }
        }
        words = WordTable(Array(entries).map { ($0.key, $0.value) })
        self.isEnglish = isEnglish
        self.isVerbSecond = isVerbSecond
    }

    private init(_ table: OtherQuoteWords.Table) {
        func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
        self.init(
            functionWords: [
                (.time, list(OtherQuoteWords.days)), (.complementizer, list(table.that)),
                (.accordingTo, list(table.accordingTo)),
                (.auxiliary, list(table.auxiliaries)), ([.determiner, .article], list(table.determiners)),
                (.preposition, list(table.prepositions)),
                ([.subjectPronoun, .masculine], list(table.he)), ([.subjectPronoun, .feminine], list(table.she)),
            ],
            cues: [([.parenthetical, .anything, .clause], list(table.cues).map { ($0, .past) })]
        )
    }

    private static let english = QuoteGrammar(
        functionWords: EnglishFunctionWords.groups + [(.accordingTo, [EnglishCueVerbs.accordingTo])],
        cues: EnglishCueVerbs.groups.map { frames, verbs in (frames, verbs.flatMap(EnglishInflection.forms)) },
        isEnglish: true
    )
    private static let german = QuoteGrammar(
        functionWords: GermanQuoteWords.functionWords,
        cues: GermanQuoteWords.cues,
        isVerbSecond: true
    )
    private static let others = OtherQuoteWords.languages.mapValues { QuoteGrammar($0) }

    /// English where the language is unknown or has no table.
    static func grammar(for language: String?) -> QuoteGrammar {
        switch language {
        case "de": german
        case let code?: others[code] ?? english
        case nil: english
        }
    }
}
