/// Finds the figures of an article: what it counts and measures, of what, when, and on whose word.
package struct FigureFinder {
    private let text: AnalysisText
    private let dates: [DateExpression]
    private let filter: FigureFilter
    private let subjects: SubjectReader
    private let claims: ClaimReader

    /// All figures in order of place. `dates` and `quotes` are those of the same text.
    package static func figures(in text: AnalysisText, dates: [DateExpression], quotes: [Quote]) -> [Figure] {
        let finder = FigureFinder(text, dates: dates, quotes: quotes)
        return quantities(in: text).filter(finder.filter.isFigure).map(finder.figure)
    }

    private init(_ text: AnalysisText, dates: [DateExpression], quotes: [Quote]) {
        self.text = text
        self.dates = dates.filter { $0.kind == .date && $0.start != nil }
        filter = FigureFilter(text, dates: dates)
        subjects = SubjectReader(text: text)
        claims = ClaimReader(text, quotes: quotes)
    }

    private func figure(_ quantity: Quantity) -> Figure {
        let (subject, span) = subjects.subject(of: quantity)
        let claim = claims.claim(of: quantity, subject)
        return Figure(
            value: quantity.value,
            low: quantity.low,
            high: quantity.high,
            bound: quantity.bound,
            step: quantity.step,
            unit: quantity.unitSpan.map(text.string),
            measured: quantity.unit,
            siValue: quantity.unit?.siValue(of: quantity.value),
            siUnit: quantity.unit?.siUnit,
            subject: subject.text,
            subjectSpan: span,
            parts: subject,
            claimant: claim.claimant,
            claimantKind: claim.kind,
            stance: claim.stance,
            asOf: asOf(quantity, within: claim.quote),
            sentence: text.sentence(ofWord: quantity.words.lowerBound).span,
            span: quantity.span
        )
    }

    /// The date of the sentence that stands nearest: not the date on which somebody said so, which stands outside of what
    /// was said.
    private func asOf(_ quantity: Quantity, within quote: Quote?) -> DateExpression? {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).span
        let near = dates(in: sentence).filter { date in
            quote.map { quote in quote.spans.contains { $0.contains(date.span.lowerBound) } } ?? true
        }
        return near.min { distance($0, quantity) < distance($1, quantity) }
    }

    private func dates(in sentence: ByteSpan) -> ArraySlice<DateExpression> {
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.lowerBound < sentence.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var end = low
        while end < dates.count, dates[end].span.lowerBound < sentence.upperBound {
            end += 1
        }
        return dates[low..<end]
    }

    private func distance(_ date: DateExpression, _ quantity: Quantity) -> Int {
        date.words.lowerBound >= quantity.words.upperBound
            ? date.words.lowerBound - quantity.words.upperBound : quantity.words.lowerBound - date.words.upperBound
    }
}
