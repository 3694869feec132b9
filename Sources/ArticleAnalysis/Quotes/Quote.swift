/// Something that the article reports somebody to have said, or to think.
package struct Quote: Sendable, Equatable {
    /// How the words are given.
    package enum Kind: UInt8, Sendable {
        /// All of it stands between quotation marks.
        case direct
        /// In the article's own words.
        case indirect
        /// In the article's words with some of the speaker's own.
        case mixed
    }

    package let kind: Kind
    /// What was said, in order of place, quotation marks included: several where the cue or other words interrupt it.
    package let spans: [ByteSpan]
    /// Who says so, as written: a name with its title, "the ministry", "he", "who".
    package let speaker: ByteSpan?
    /// The speaker's full name as far as the article gives it; nil where it can't be told.
    package let speakerName: String?
    /// The word that reports: "said", "according to"; nil for words between marks that nothing introduces.
    package let cue: ByteSpan?
    /// The cue tells of a thought or a wish ("believes", "wants"), not of words that were spoken or written.
    package let isThought: Bool
    /// The sentence (for words that run over several, all of them) in which the quote stands.
    package let sentence: ByteSpan

    package init(
        kind: Kind,
        spans: [ByteSpan],
        speaker: ByteSpan?,
        speakerName: String?,
        cue: ByteSpan?,
        isThought: Bool,
        sentence: ByteSpan
    ) {
        self.kind = kind
        self.spans = spans
        self.speaker = speaker
        self.speakerName = speakerName
        self.cue = cue
        self.isThought = isThought
        self.sentence = sentence
    }

    /// From the first byte of what was said to its last.
    package var span: ByteSpan {
        (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
    }
}
