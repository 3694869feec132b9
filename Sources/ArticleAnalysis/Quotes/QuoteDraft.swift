internal import NewsModel

/// A quote in words, before its spans are made.
struct QuoteDraft {
    var parts: [Range<Int>]
    var speaker: Range<Int>?
    var cue: Range<Int>?
    var unit: Range<Int>
    var isTranscript = false

    func quote(in context: QuoteContext, speakerName: String?) -> QuoteMention {
        let quoted = parts.joined().count { context.isQuoted($0) }
        let all = parts.reduce(0) { $0 + $1.count }
        let first = context.text.sentence(ofWord: parts.first?.lowerBound ?? unit.lowerBound)
        let last = context.text.sentence(ofWord: (parts.last?.upperBound ?? unit.upperBound) - 1)
        let sentence = context.text.sentence(ofWord: unit.lowerBound)
        return QuoteMention(
            kind: isTranscript ? .direct : quoted == 0 ? .indirect : quoted == all ? .direct : .mixed,
            spans: parts.map { BodySpan(context.bytes(of: $0)) },
            speaker: speaker.map { BodySpan(context.text.span(ofWords: $0)) },
            speakerName: speakerName,
            cue: cue.map { BodySpan(context.text.span(ofWords: $0)) },
            isThought: cue?.last.map { context.lexemes[$0].frames.contains(.thought) } ?? false,
            sentence: BodySpan(
                min(
                    first.span.lowerBound,
                    sentence.span.lowerBound
                )..<max(
                    last.span.upperBound,
                    context.text.sentence(ofWord: unit.upperBound - 1).span.upperBound
                )
            )
        )
    }
}
