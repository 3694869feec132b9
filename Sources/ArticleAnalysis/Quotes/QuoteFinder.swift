/// Finds what an article reports others to have said: cues, who speaks, and what they are reported to have said.
package struct QuoteFinder {
    private let context: QuoteContext
    private var drafts: [QuoteDraft] = []

    /// All quotes of an article in order of place.
    package static func quotes(in text: AnalysisText) -> [Quote] {
        var finder = QuoteFinder(text)
        finder.run()
        return finder.drafts.map { $0.quote(in: finder.context) }
    }

    private init(_ text: AnalysisText) {
        context = QuoteContext(text, grammar: .grammar(for: text.language))
    }

    private mutating func run() {
        var sentence = 0
        while sentence < context.text.sentences.count {
            let last = lastSentence(from: sentence)
            let words = context.text.sentences[sentence].words.lowerBound..<context.text.sentences[last].words.upperBound
            if !words.isEmpty {
                read(words)
            }
            sentence = last + 1
        }
    }

    /// Quotations join the sentences they run over.
    private func lastSentence(from first: Int) -> Int {
        var last = first
        while last + 1 < context.text.sentences.count {
            let end = context.text.sentences[last].words.upperBound
            guard end < context.text.words.count, end > 0, context.isQuoted(end), !context.opensQuotation(end)
            else { return last }
            last += 1
        }
        return last
    }

    private mutating func read(_ unit: Range<Int>) {
        var reader = AttributionReader(context: context, unit: unit)
        let found = reader.attributions()
        drafts += found
        if found.isEmpty || context.opensQuotation(unit.lowerBound) && !covers(found, unit.lowerBound) {
            follow(unit)
        }
    }

    private func covers(_ found: [QuoteDraft], _ word: Int) -> Bool {
        found.contains { draft in draft.parts.contains { $0.contains(word) } }
    }

    /// Quotations that no cue of their own introduces go on with what was quoted before.
    private mutating func follow(_ unit: Range<Int>) {
        guard context.opensQuotation(unit.lowerBound), let last = drafts.indices.last else { return }
        let stretch = context.stretches[Int(context.stretchOfWord[unit.lowerBound])]
        guard stretch.words.upperBound >= unit.upperBound, let end = drafts[last].parts.last?.upperBound, end > 0
        else { return }
        let sameParagraph =
            context.text.sentence(ofWord: end - 1).paragraph == context.text.sentence(ofWord: unit.lowerBound).paragraph
        guard stretch.continues || sameParagraph, drafts[last].parts.contains(where: hasQuotation) else { return }
        drafts[last].parts.append(unit)
    }

    private func hasQuotation(_ words: Range<Int>) -> Bool {
        words.contains { context.isQuoted($0) }
    }
}
