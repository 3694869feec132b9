internal import ArticleAnalysis
internal import NewsModel
internal import TextUnits

/// The words of a quote, for comparing it with others.
struct QuoteWords {
    /// Those that are compared, folded: the speaker's own where enough stand between quotation
    /// marks, else all.
    let words: [String]
    /// Whether they are the speaker's own.
    let isQuoted: Bool

    /// Fewer words of the speaker's own amid the article's don't make the statement: all its words are compared.
    private static let fewestOwn = 4

    init(_ statement: Statement) {
        let all = TextUnits.words(in: statement.text)
        var kept = all
        if statement.kind == .mixed {
            let stretches = quotedStretches(in: AnalysisText(body: statement.text))
            kept = all.filter { word in stretches.contains { $0.contains(word.range.lowerBound) } }
        }
        isQuoted = statement.kind == .direct || statement.kind == .mixed && kept.count >= Self.fewestOwn
        if !isQuoted { kept = all.first?.folded == "that" ? Array(all.dropFirst()) : all }
        words = kept.map(\.folded)
    }

    /// What is longer is compared by its first words.
    private static let longest = 400

    /// How they differ from those of the fullest form.
    func difference(from fullest: QuoteWords) -> Quote.Other.Difference {
        let own = words.prefix(Self.longest)
        let full = fullest.words.prefix(Self.longest)
        if own == full { return .same }
        var rest = own
        for word in full where rest.first == word { rest.removeFirst() }
        return rest.isEmpty ? .shortened : .altered
    }
}
