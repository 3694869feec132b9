/// The words of one language that the quote rules rest on.
struct QuoteGrammar: Sendable {
    let words: WordTable<Lexeme>

    init(functionWords: [(WordTraits, [String])], cues: [(CueFrames, [(String, VerbForm)])]) {
        var entries: [String: Lexeme] = [:]
        for (traits, words) in functionWords {
            for word in words {
                entries[word, default: .unknown].traits.formUnion(traits)
            }
        }
        for (frames, forms) in cues {
            for (word, form) in forms {
                entries[word, default: .unknown].frames.formUnion(frames)
                if entries[word]?.form == VerbForm.none {
                    entries[word]?.form = form
                }
            }
        }
        words = WordTable(Array(entries).map { ($0.key, $0.value) })
    }

    static let english = QuoteGrammar(
        functionWords: EnglishFunctionWords.groups + [(.accordingTo, [EnglishCueVerbs.accordingTo])],
        cues: EnglishCueVerbs.groups.map { frames, verbs in (frames, verbs.flatMap(EnglishInflection.forms)) }
    )

    static func grammar(for language: String?) -> QuoteGrammar {
        .english
    }
}
