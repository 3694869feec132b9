/// Reads the attributions of one sentence, or of several that a quotation joins.
///
/// Cues that stand behind or inside their words come first ("…, he said"): what stands before them is theirs, whatever
/// other cues it holds. The others take what follows them.
struct AttributionReader {
    let context: QuoteContext
    let unit: Range<Int>
    let phrases: PhraseReader
    var drafts: [QuoteDraft] = []

    init(context: QuoteContext, unit: Range<Int>) {
        self.context = context
        self.unit = unit
        phrases = PhraseReader(context: context, unit: unit)
    }

    mutating func attributions() -> [QuoteDraft] {
        let cues = unit.filter { word in
            !context.isQuoted(word) && !isCompound(word)
                && (!context.lexemes[word].frames.isEmpty || context.traits(word).contains(.accordingTo))
        }
        guard !cues.isEmpty else { return [] }
        var position = unit.lowerBound
        for cue in cues where cue >= position {
            if let end = readParenthetical(cue, from: position) {
                position = end
            }
        }
        for cue in cues where cue >= position {
            if let end = readLeading(cue) {
                position = max(end, cue + 1)
            }
        }
        return drafts
    }
}

extension AttributionReader {
    /// "well-known"
    private func isCompound(_ word: Int) -> Bool {
        context.text.words[word].gap == .hyphen
            || word + 1 < unit.upperBound && context.text.words[word + 1].gap == .hyphen
    }
}
