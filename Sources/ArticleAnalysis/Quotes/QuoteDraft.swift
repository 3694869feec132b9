/// A quote in words, before its spans are made.
struct QuoteDraft {
    var parts: [Range<Int>]
    var speaker: Range<Int>?
    var cue: Range<Int>?
    var unit: Range<Int>
    var isTranscript = false

    func quote(in context: QuoteContext, speakerName: String?) -> Quote {
        let quoted = parts.joined().count { context.isQuoted($0) }
        let all = parts.reduce(0) { $0 + $1.count }
        let first = context.text.sentence(ofWord: parts.first?.lowerBound ?? unit.lowerBound)
        let last = context.text.sentence(ofWord: (parts.last?.upperBound ?? unit.upperBound) - 1)
        let sentence = context.text.sentence(ofWord: unit.lowerBound)
        return Quote(
            kind: isTranscript ? .direct : quoted == 0 ? .indirect : quoted == all ? .direct : .mixed,
            spans: parts.map(context.bytes),
            speaker: speaker.map(context.text.span),
            speakerName: speakerName,
            cue: cue.map(context.text.span),
            isThought: cue?.last.map { context.lexemes[$0].frames.contains(.thought) } ?? false,
            sentence: min(
                first.span.lowerBound,
                sentence.span.lowerBound
            )..<max(
                last.span.upperBound,
                context.text.sentence(ofWord: unit.upperBound - 1).span.upperBound
            )
        )
    }
}
