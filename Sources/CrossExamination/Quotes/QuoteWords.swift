internal import ArticleAnalysis
internal import TextUnits

/// The words of a quote, for comparing it with others.
struct QuoteWords {
    /// Those that are compared, folded: the speaker's own where enough stand between quotation
    /// marks, else all.
    let words: [String]
    /// The same as written.
    let written: [String]
    /// Whether they are the speaker's own.
    let isQuoted: Bool

    /// Fewer words of the speaker's own amid the article's don't make the statement: all its words are compared.
    private static let fewestOwn = 4

    init(_ form: QuoteForm) {
        let all = TextUnits.words(in: form.text)
        var kept = all
        if form.kind == .mixed {
            let stretches = quotedStretches(in: AnalysisText(body: form.text))
            kept = all.filter { word in stretches.contains { $0.contains(word.range.lowerBound) } }
        }
        isQuoted = form.kind == .direct || form.kind == .mixed && kept.count >= Self.fewestOwn
        if !isQuoted { kept = all.first?.folded == "that" ? Array(all.dropFirst()) : all }
        let bytes = Array(form.text.utf8)
        words = kept.map(\.folded)
        written = kept.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
}
