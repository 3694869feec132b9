package import NewsModel

/// Something that the article reports somebody to have said, or to think.
package struct QuoteMention: Sendable, Equatable {
    package let kind: Statement.Kind
    /// What was said, in order of place, quotation marks included: several where the cue or other words interrupt it.
    package let spans: [BodySpan]
    /// Who says so, as written: a name with its title, "the ministry", "he", "who".
    package let speaker: BodySpan?
    /// The speaker's full name as far as the article gives it; nil where it can't be told.
    package let speakerName: String?
    /// The word that reports: "said", "according to"; nil for words between marks that nothing introduces.
    package let cue: BodySpan?
    /// The cue tells of a thought or a wish ("believes", "wants"), not of words that were spoken or written.
    package let isThought: Bool
    /// The sentence (for words that run over several, all of them) in which the quote stands.
    package let sentence: BodySpan

    package init(
        kind: Statement.Kind,
        spans: [BodySpan],
        speaker: BodySpan?,
        speakerName: String?,
        cue: BodySpan?,
        isThought: Bool,
        sentence: BodySpan
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
    package var span: BodySpan {
        BodySpan((spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0))
    }
}
