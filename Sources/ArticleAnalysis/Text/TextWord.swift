/// One word of an article's body.
package struct TextWord: Sendable {
    /// The folded word as a number.
    package let key: WordKey
    fileprivate let start: UInt32
    fileprivate let end: UInt32
    /// Where the folded form begins in `AnalysisText`'s store.
    let foldedStart: UInt32
    /// Index of the sentence the word stands in.
    package let sentence: Int32
    let foldedCount: UInt16
    package let shape: WordShape
    /// What stands between the word before and this one.
    package let gap: WordGap

    init(
        key: WordKey,
        span: Range<Int>,
        folded: Range<Int>,
        sentence: Int,
        shape: WordShape,
        gap: WordGap
    ) {
        self.key = key
        start = UInt32(truncatingIfNeeded: span.lowerBound)
        end = UInt32(truncatingIfNeeded: span.upperBound)
        foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
        foldedCount = UInt16(truncatingIfNeeded: folded.count)
        self.sentence = Int32(truncatingIfNeeded: sentence)
        self.shape = shape
        self.gap = gap
    }

    /// Where it stands in the body.
    package var span: Range<Int> { Int(start)..<Int(end) }
}

/// How a word is written.
package enum WordShape: UInt8, Sendable {
    /// `war`
    case lower
    /// `Kursk`, `A`
    case capitalized
    /// `NATO`, `U.S`
    case capitals
    /// `McCallion`, `iPhone`
    case mixed
    /// `1,400`, `3.5`
    case digits
    /// `1.3bn`, `80th`, `B2B`
    case digitsAndLetters
    /// Letters without case: Arabic, Han.
    case uncased

    /// Whether the first letter is a capital.
    package var startsWithCapital: Bool { self == .capitalized || self == .capitals }
    package var hasDigits: Bool { self == .digits || self == .digitsAndLetters }
}

/// What stands between two neighbouring words.
package enum WordGap: UInt8, Sendable {
    /// Nothing, as after an elided article or between pairs of Han characters; also before the first word.
    case none
    /// Blanks, and at most one line end.
    case space
    /// A hyphen alone: `T-72`, `one-fifth`.
    case hyphen
    /// A dash with or without blanks, or a hyphen with blanks.
    case dash
    /// A comma and blanks.
    case comma
    /// A full stop, with blanks or without: `Aug. 6`, `reuters.com`, or the end of a sentence.
    case stop
    /// A slash alone.
    case slash
    /// A colon alone: `10:30`.
    case colon
    /// An apostrophe alone: `l'accord`.
    case apostrophe
    /// Blanks and an opening bracket.
    case openBracket
    /// Anything else: quotation marks, brackets, several marks, a blank line.
    case other
}
