internal import Algorithms
internal import NewsModel

/// Finds the figures of an article: what it counts and measures, of what, when, and on whose word.
package struct FigureFinder {
    private let text: AnalysisText
    private let dates: [DateExpression]
    private let filter: FigureFilter
    private let subjects: SubjectReader
    private let claims: ClaimReader

    /// All figures in order of place. `dates` and `quotes` are those of the same text.
    package static func figures(in text: AnalysisText, dates: [DateExpression], quotes: [QuoteMention])
        -> [FigureMention]
    {
        let finder = FigureFinder(text, dates: dates, quotes: quotes)
        let quantities = quantities(in: text).filter(finder.filter.isFigure)
        var figures: [FigureMention] = []
        for (index, quantity) in quantities.enumerated() {
            let next = index + 1 < quantities.count ? quantities[index + 1].words.lowerBound : Int.max
            var figure = finder.figure(quantity, before: next)
            if index > 0, let before = figures.last, before.sentence == figure.sentence {
                finder.inherit(from: before, quantities[index - 1], to: &figure, quantity)
            }
            figures.append(figure)
        }
        return figures.filter(finder.saysSomething)
    }

    private init(_ text: AnalysisText, dates: [DateExpression], quotes: [QuoteMention]) {
        self.text = text
        self.dates = dates.filter { $0.kind == .date && $0.start != nil }
        filter = FigureFilter(text, dates: dates)
        subjects = SubjectReader(text: text)
        claims = ClaimReader(text, quotes: quotes)
    }

    private func figure(_ quantity: Quantity, before next: Int) -> FigureMention {
        let (subject, span) = subjects.subject(of: quantity)
        let claim = claims.claim(of: quantity, subject, reader: subjects)
        return FigureMention(
            value: quantity.value,
            low: quantity.low,
            high: quantity.high,
            bound: quantity.bound,
            step: quantity.step,
            unit: unit(of: quantity),
            measured: quantity.unit,
            siValue: quantity.unit?.siValue(of: quantity.value),
            siUnit: quantity.unit?.siUnit,
            subject: subject.text,
            subjectSpan: span.map(BodySpan.init),
            parts: subject,
            claimant: claim.claimant,
            claimantKind: claim.kind,
            stance: claim.stance,
            asOf: asOf(quantity, within: claim.quote, before: next),
            sentence: sentence(of: quantity),
            span: BodySpan(quantity.span)
        )
    }

    private func unit(of quantity: Quantity) -> String? {
        guard let span = quantity.unitSpan else { return nil }
        return ([span] + [quantity.rateSpan].compactMap { $0 }).map(text.string).joined(separator: " ")
    }

    /// Of `1,300 square kilometres (500 square miles)` the second is of the same as the first; of `capturing … and 100
    /// settlements` it has the verb.
    private func inherit(
        from before: FigureMention,
        _ first: Quantity,
        to figure: inout FigureMention,
        _ second: Quantity
    ) {
        let between = first.span.upperBound..<max(second.span.lowerBound, first.span.upperBound)
        guard between.count <= 60, second.firstWord >= first.words.upperBound else { return }
        let words = first.words.upperBound..<second.firstWord
        let isBracketed =
            words.isEmpty && second.firstWord < text.words.count && text.words[second.firstWord].gap == .openBracket
        if isBracketed, first.unit != nil,
            first.unit?.dimension == second.unit?.dimension || first.unit?.siUnit == second.unit?.siUnit
                || first.unit?.dimension == .money && second.unit?.dimension == .money
        {
            figure.parts = before.parts
            figure.parts.place = before.parts.place ?? figure.parts.place
        } else if words.isEmpty || words.count <= 6 && text.words[second.firstWord - 1].key == "and",
            figure.parts.action == nil,
            figure.parts.agent == nil
        {
            // killed 31 people and … 170 wounded: that is an action of its own.
            let isFate =
                figure.parts.what.map { FigureWords.fates.contains(WordKey($0.prefix { $0 != " " }.lowercased())) }
                ?? false
            figure.parts.action = isFate ? nil : before.parts.action
            figure.parts.agent = before.parts.agent
            figure.parts.place = figure.parts.place ?? before.parts.place
        }
        // rose 3.5% to $141
        if words.count == 1, text.words[words.lowerBound].key == "to", figure.parts.what == nil {
            figure.parts.what = before.parts.what
            figure.parts.action = nil
        }
        figure.subject = figure.parts.text
    }

    /// Small counts of nothing and spans of time of nothing state little: `two of them`, `within three months`.
    private func saysSomething(_ figure: FigureMention) -> Bool {
        if figure.measured?.dimension == .time {
            return figure.parts.what != nil || figure.parts.action != nil
        }
        return figure.measured != nil || !figure.subject.isEmpty || abs(figure.value) > 12
    }

    /// The sentence in which the quantity stands; both, where what ends a sentence stands inside of it (`No. 5`).
    private func sentence(of quantity: Quantity) -> BodySpan {
        let first = text.sentence(ofWord: min(quantity.firstWord, quantity.words.lowerBound)).span
        let last = text.sentence(ofWord: quantity.words.upperBound - 1).span
        let start = min(first.lowerBound, quantity.span.lowerBound)
        return BodySpan(start..<max(first.upperBound, last.upperBound, quantity.span.upperBound))
    }

    /// The date of the sentence that stands nearest: not the date on which somebody said so, which stands outside of what
    /// was said.
    private func asOf(_ quantity: Quantity, within quote: QuoteMention?, before next: Int) -> DateExpression? {
        let sentence = text.sentence(ofWord: quantity.words.lowerBound).span
        let near = dates(in: sentence).filter { date in
            let isSaid = quote.map { quote in quote.spans.contains { $0.contains(date.span.lowerBound) } } ?? true
            return isSaid && date.words.lowerBound < next && !isOfAnotherClause(date, quantity)
        }
        return near.min { distance($0, quantity) < distance($1, quantity) }
    }

    /// A comma and a conjunction or relative between them: the date is of what follows or went before.
    private func isOfAnotherClause(_ date: DateExpression, _ quantity: Quantity) -> Bool {
        let between =
            date.words.lowerBound >= quantity.words.upperBound
            ? quantity.words.upperBound..<date.words.lowerBound
            : date.words.upperBound..<max(quantity.firstWord, date.words.upperBound)
        return between.contains { index in
            let key = text.words[index].key
            return key == "who" || key == "which" || key == "where"
                || text.words[index].gap == .comma && FigureWords.conjunctions.contains(key)
        }
    }

    private func dates(in sentence: Range<Int>) -> ArraySlice<DateExpression> {
        let start = dates.partitioningIndex { $0.span.lowerBound >= sentence.lowerBound }
        return dates[start...].prefix { $0.span.lowerBound < sentence.upperBound }
    }

    private func distance(_ date: DateExpression, _ quantity: Quantity) -> Int {
        date.words.lowerBound >= quantity.words.upperBound
            ? date.words.lowerBound - quantity.words.upperBound : quantity.words.lowerBound - date.words.upperBound
    }
}
