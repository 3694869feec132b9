/// Finds what an article reports others to have said: cues, who speaks, and what they are reported to have said.
package struct QuoteFinder {
    private let context: QuoteContext
    private var drafts: [QuoteDraft] = []
    private var transcriptSpeaker: Range<Int>?
    private var labels: [WordKey: Int] = [:]

    /// All quotes of an article in order of place; `names` are the article's names, in order of place, which give the
    /// speakers their full names.
    package static func quotes(in text: AnalysisText, names: [NameMention]) -> [QuoteMention] {
        var finder = QuoteFinder(text)
        finder.run()
        var namer = SpeakerNamer(context: finder.context, names: names)
        return finder.drafts.map { draft in
            draft.quote(in: finder.context, speakerName: namer.name(of: draft))
        }
    }

    private init(_ text: AnalysisText) {
        context = QuoteContext(text, grammar: .grammar(for: text.language))
    }

    private mutating func run() {
        labels = countLabels()
        var sentence = 0
        while sentence < context.text.sentences.count {
            let last = lastSentence(from: sentence)
            let words =
                context.text.sentences[sentence].words.lowerBound..<context.text.sentences[last].words.upperBound
            if !words.isEmpty, !readTranscript(sentence) {
                read(words)
            }
            sentence = last + 1
        }
    }

    /// Quotations join the sentences they run over, and the cue behind them.
    private func lastSentence(from first: Int) -> Int {
        let sentences = context.text.sentences
        var last = first
        while last + 1 < sentences.count {
            let end = sentences[last].words.upperBound
            guard end < context.text.words.count, end > 0 else { return last }
            let isInside = context.isQuoted(end) && !context.opensQuotation(end)
            guard isInside || cueFollows(sentences[last + 1]) else { return last }
            last += 1
        }
        return last
    }

    /// “Why?” she asked: the question mark ends no sentence.
    private func cueFollows(_ sentence: TextSentence) -> Bool {
        let start = sentence.words.lowerBound
        guard !sentence.startsParagraph, !sentence.words.isEmpty, context.followsQuotation(start),
            !context.isQuoted(start)
        else { return false }
        let stretch = context.stretches[Int(context.stretchOfWord[start - 1])]
        guard (stretch.span.upperBound - 4..<stretch.span.upperBound).contains(where: isExclamation) else {
            return false
        }
        return (start..<min(start + 12, sentence.words.upperBound)).contains { word in
            let lexeme = context.lexemes[word]
            return !lexeme.frames.isEmpty && (lexeme.form == .past || lexeme.form == .third)
        }
    }

    private func isExclamation(_ place: Int) -> Bool {
        let byte = context.text.byte(at: place)
        return byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
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

    /// Quotations that no cue of their own introduces go on with what was quoted before, or stand alone.
    private mutating func follow(_ unit: Range<Int>) {
        guard context.opensQuotation(unit.lowerBound) else { return }
        let stretch = context.stretches[Int(context.stretchOfWord[unit.lowerBound])]
        let quoted = unit.count { context.isQuoted($0) }
        guard stretch.words.upperBound >= unit.upperBound || quoted * 10 > unit.count * 6 else { return }
        if let last = drafts.indices.last, continues(drafts[last], at: unit.lowerBound, stretch) {
            drafts[last].parts.append(unit)
        } else if quoted > 7 {
            drafts.append(QuoteDraft(parts: [unit], speaker: signature(after: stretch, in: unit), cue: nil, unit: unit))
        }
    }

    private func continues(_ draft: QuoteDraft, at word: Int, _ stretch: QuotedStretch) -> Bool {
        guard let end = draft.parts.last?.upperBound, end > 0 else { return false }
        let before = context.text.sentence(ofWord: end - 1).paragraph
        let sameParagraph = before == context.text.sentence(ofWord: word).paragraph
        return (stretch.continues || sameParagraph) && draft.parts.contains(where: hasQuotation)
    }

    /// “…” — Jane Roe, teacher
    private func signature(after stretch: QuotedStretch, in unit: Range<Int>) -> Range<Int>? {
        let start = stretch.words.upperBound
        guard start < context.text.words.count, context.isCapital(start), !context.isQuoted(start),
            hasDash(before: start)
        else { return nil }
        return PhraseReader(context: context, unit: start..<context.text.sentence(ofWord: start).words.upperBound)
            .phrase(from: start)
    }

    private func hasDash(before word: Int) -> Bool {
        guard word > 0 else { return false }
        let gap = context.text.words[word - 1].span.upperBound..<context.text.words[word].span.lowerBound
        return gap.contains { place in
            context.text.byte(at: place) == UInt8(ascii: "-")
                || context.text.byte(at: place) == 0xE2 && (0x93...0x95).contains(context.text.byte(at: place + 2))
        }
    }

    private func hasQuotation(_ words: Range<Int>) -> Bool {
        words.contains { context.isQuoted($0) }
    }

    /// A paragraph of a transcript: "WALLACE: Will she come?"
    private mutating func readTranscript(_ index: Int) -> Bool {
        let sentences = context.text.sentences
        let sentence = sentences[index]
        if sentence.startsParagraph {
            transcriptSpeaker = speakerLabel(of: sentence)
        } else if transcriptSpeaker != nil, let last = drafts.indices.last {
            drafts[last].parts = [drafts[last].parts[0].lowerBound..<sentence.words.upperBound]
            return true
        }
        guard let label = transcriptSpeaker, label.upperBound < sentence.words.upperBound else { return false }
        let words = label.upperBound..<sentence.words.upperBound
        drafts.append(QuoteDraft(parts: [words], speaker: label, cue: nil, unit: sentence.words, isTranscript: true))
        return true
    }

    private func speakerLabel(of sentence: TextSentence) -> Range<Int>? {
        guard let label = label(of: sentence) else { return nil }
        let isShouted = label.allSatisfy { context.text.words[$0].shape == .capitals }
        return isShouted || (labels[context.text.key(label.upperBound - 1)] ?? 0) > 2 ? label : nil
    }

    /// Up to three capitalised words and a colon at the beginning of a paragraph.
    private func label(of sentence: TextSentence) -> Range<Int>? {
        guard sentence.startsParagraph else { return nil }
        let start = sentence.words.lowerBound
        for word in start..<min(start + 3, sentence.words.upperBound) {
            guard context.isCapital(word) else { return nil }
            if context.gap(before: word + 1, has: UInt8(ascii: ":")) {
                return start..<word + 1
            }
        }
        return nil
    }

    private func countLabels() -> [WordKey: Int] {
        var counts: [WordKey: Int] = [:]
        for sentence in context.text.sentences {
            if let label = label(of: sentence) {
                counts[context.text.key(label.upperBound - 1), default: 0] += 1
            }
        }
        return counts
    }
}
