internal import ArticleAnalysis
internal import TextUnits

/// A date that an article gives, with the sentence it stands in.
struct DatedSentence {
    /// The number of the article in the order of the timeline.
    let article: Int
    let start: CalendarDay
    let end: CalendarDay
    let precision: DateExpression.Precision
    let basis: TimelineEntry.Basis
    let dateText: String
    let dateSpan: ByteSpan
    let sentence: String
    let sentenceSpan: ByteSpan

    /// What is longer has no place on a timeline: a decade, a century.
    private static let longest = 3 * 366

    /// Those of an article, in order of place. `lent` is the day that other articles of the story lend to one that has none of
    /// its own, to resolve what it left open.
    static func all(of article: ExaminedArticle, number: Int, lent: CalendarDay?) -> [DatedSentence] {
        let dates = placed(article, lent: lent)
        guard !dates.isEmpty else { return [] }
        let body = String(decoding: article.body, as: UTF8.self)
        let sentences = TextUnits.sentences(in: body)
        let found = dates.compactMap { date -> DatedSentence? in
            guard let start = date.expression.start, let end = date.expression.end,
                let sentence = sentence(around: date.expression.span, in: sentences)
            else { return nil }
            return DatedSentence(
                article: number,
                start: start,
                end: end,
                precision: date.expression.precision,
                basis: date.basis,
                dateText: date.expression.text,
                dateSpan: date.expression.span,
                sentence: inOneLine(article.text(sentence)),
                sentenceSpan: sentence
            )
        }
        return withoutCoarser(found)
    }

    private struct Placed {
        let expression: DateExpression
        let basis: TimelineEntry.Basis
    }

    /// The dates that are days of the calendar, those that the story resolves among them.
    private static func placed(_ article: ExaminedArticle, lent: CalendarDay?) -> [Placed] {
        var placed = article.facts.dates.compactMap { date in
            basis(date.basis).map { Placed(expression: date, basis: $0) }
        }
        let isOpen = article.facts.dates.contains { $0.kind == .date && $0.start == nil }
        if isOpen, let lent {
            let text = AnalysisText(
                body: String(decoding: article.body, as: UTF8.self),
                title: article.title,
                language: article.language
            )
            let known = Set(placed.map(\.expression.span))
            placed += dates(in: text, published: lent).filter { !known.contains($0.span) }.map {
                Placed(expression: $0, basis: .story)
            }
            placed.sort { $0.expression.span.lowerBound < $1.expression.span.lowerBound }
        }
        let spoken = article.facts.quotes.lazy.filter { $0.kind == .direct }.flatMap(\.spans)
        let quoted = Array(spoken)
        return placed.filter { date in
            guard let start = date.expression.start, let end = date.expression.end, date.expression.kind == .date,
                end.ordinal - start.ordinal < longest, !article.isDateline(date.expression)
            else { return false }
            return !isOfSpeech(date) || !quoted.contains { $0.contains(date.expression.span.lowerBound) }
        }
    }

    /// "today", "last week": in somebody's words it counts from when they were spoken, which may be another day.
    private static func isOfSpeech(_ date: Placed) -> Bool {
        (date.basis == .publication || date.basis == .story) && !date.expression.text.utf8.contains { 48...57 ~= $0 }
    }

    /// Nil for a date that is not resolved.
    private static func basis(_ basis: DateExpression.Basis) -> TimelineEntry.Basis? {
        switch basis {
        case .stated: .stated
        case .publication: .publication
        case .otherDates: .otherDates
        case .weekday: .weekday
        case .none: nil
        }
    }

    private static func sentence(around span: ByteSpan, in sentences: [ByteSpan]) -> ByteSpan? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].contains(span.lowerBound) ? sentences[low] : nil
    }

    /// "just over two years after 2022 …, on Aug. 6": the year says less than the day within it. The same date twice in a
    /// sentence counts once.
    private static func withoutCoarser(_ dates: [DatedSentence]) -> [DatedSentence] {
        dates.enumerated().filter { index, date in
            !dates.enumerated().contains { other, finer in
                guard finer.sentenceSpan == date.sentenceSpan, date.start <= finer.start, finer.end <= date.end else {
                    return false
                }
                return (date.start, date.end) != (finer.start, finer.end) || other < index
            }
        }.map(\.element)
    }

    private static func inOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
