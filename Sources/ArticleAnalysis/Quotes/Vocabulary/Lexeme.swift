/// What the quote rules know of a word, whatever its place.
struct Lexeme: Sendable {
    var traits: WordTraits
    var frames: CueFrames = []
    var form: VerbForm = .none

    static let unknown = Lexeme(traits: [])
}

/// The form of a verb, as far as its spelling tells.
enum VerbForm: UInt8, Sendable {
    case none, base, third, past, participle, present
}

/// Grammatical roles that a word can have.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// the, a, this, some, his: a noun phrase begins.
    static let determiner = WordTraits(rawValue: 1 << 0)
    static let preposition = WordTraits(rawValue: 1 << 1)
    /// and, or, but
    static let coordinator = WordTraits(rawValue: 1 << 2)
    /// because, while, if: a clause begins.
    static let subordinator = WordTraits(rawValue: 1 << 3)
    /// that, and what opens an indirect question: whether, how.
    static let complementizer = WordTraits(rawValue: 1 << 4)
    /// has, would, did
    static let auxiliary = WordTraits(rawValue: 1 << 5)
    /// Forms of "be": with a past form they make a passive.
    static let be = WordTraits(rawValue: 1 << 6)
    static let adverb = WordTraits(rawValue: 1 << 7)
    /// he, she, they, who
    static let subjectPronoun = WordTraits(rawValue: 1 << 8)
    static let relative = WordTraits(rawValue: 1 << 9)
    /// Monday, yesterday
    static let time = WordTraits(rawValue: 1 << 10)
    /// A verb that reports nothing.
    static let verb = WordTraits(rawValue: 1 << 11)
    /// went on, refused, began: leads to the cue with "to".
    static let catenative = WordTraits(rawValue: 1 << 12)
    /// him, them: a hearer.
    static let objectPronoun = WordTraits(rawValue: 1 << 13)
    static let negation = WordTraits(rawValue: 1 << 14)
    /// I, we, you: whoever is speaking.
    static let firstPerson = WordTraits(rawValue: 1 << 15)
    static let masculine = WordTraits(rawValue: 1 << 16)
    static let feminine = WordTraits(rawValue: 1 << 17)
    static let plural = WordTraits(rawValue: 1 << 18)
    /// according (to), laut, según
    static let accordingTo = WordTraits(rawValue: 1 << 19)
    /// the, his: never a phrase by itself.
    static let article = WordTraits(rawValue: 1 << 20)
    /// Cuts a noun phrase short.
    static let phraseEnd: WordTraits = [
        .auxiliary, .be, .verb, .subordinator, .complementizer, .relative, .subjectPronoun,
    ]
}
