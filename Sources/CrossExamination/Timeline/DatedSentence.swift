internal import Algorithms
internal import ArticleAnalysis
internal import NewsModel
internal import TextUnits

/// A date that an article gives, with the sentence it stands in.
struct DatedSentence {
    /// The number of the article in the order of the timeline.
    let article: Int
    let start: CalendarDay
    let end: CalendarDay
    let precision: DatePrecision
    let basis: DatedWords.Basis
    let dateText: String
    let dateSpan: BodySpan
    let sentence: String
    let sentenceSpan: BodySpan
    /// How readily it is taken for the same event as another one of its date.
    let standing: Standing

    enum Standing {
        /// The first day that its article tells of, near the beginning: what the article is about.
        case lead
        /// A day well before or after the article was written: few things of that day are told.
        case distant
        case other
    }

    /// A lead stands in one of so many sentences.
    private static let leadReach = 6
    /// Within so many days of its writing an article tells of more than one thing of a day.
    private static let closeness = 4

    /// What is longer has no place on a timeline: a decade, a century.
    private static let longest = 3 * 366

    /// Those of an article, in order of place. `days` are those of its story: they resolve what the article left open.
    static func all(of article: ExaminedArticle, number: Int, days: StoryDays?) -> [DatedSentence] {
        let dates = placed(article, lent: days?.lent(to: article, number: number))
        guard !dates.isEmpty else { return [] }
        let body = String(decoding: article.body, as: UTF8.self)
        let sentences = TextUnits.sentences(in: body)
        let written = days?.day(of: article, number: number)
        var hasLead = false
        let found = dates.compactMap { date -> DatedSentence? in
            guard let start = date.expression.start, let end = date.expression.end,
                let place = sentencePlace(of: date.expression.span, in: sentences)
            else { return nil }
            let sentence = sentences[place]
            if isPageLine(article.body[sentence]) { return nil }
            var standing = Standing.other
            if date.expression.precision == .day, start == end {
                let isClose = written.map { abs($0.ordinal - start.ordinal) <= closeness } ?? true
                standing = !isClose ? .distant : place < leadReach && !hasLead ? .lead : .other
                hasLead = hasLead || standing == .lead
            }
            return DatedSentence(
                article: number,
                start: start,
                end: end,
                precision: date.expression.precision,
                basis: date.basis,
                dateText: date.expression.text,
                dateSpan: date.expression.span,
                sentence: inOneLine(article.text(BodySpan(sentence))),
                sentenceSpan: BodySpan(sentence),
                standing: standing
            )
        }
        return withoutCoarser(found)
    }

    private struct Placed {
        let expression: DateExpression
        let basis: DatedWords.Basis
    }

    /// The dates that are days of the calendar, those that the story resolves among them.
    private static func placed(_ article: ExaminedArticle, lent: StoryDays.Lent?) -> [Placed] {
        var placed = article.facts.dates.compactMap { date in
            date.basis.map { Placed(expression: date, basis: $0) }
        }
        if lent?.overrides == true { placed.removeAll { $0.basis == .otherDates } }
        let isOpen = article.facts.dates.contains { $0.kind == .date && $0.start == nil }
        if let lent, isOpen || lent.overrides {
            let text = AnalysisText(
                body: String(decoding: article.body, as: UTF8.self),
                title: article.title,
                language: article.language
            )
            let known = Set(placed.map(\.expression.span))
            placed += dates(in: text, published: lent.day).filter { !known.contains($0.span) }.map {
                Placed(expression: $0, basis: .story)
            }
            placed.sort { $0.expression.span.lowerBound < $1.expression.span.lowerBound }
        }
        let quoted = article.facts.quotes.lazy.filter { $0.kind != .indirect }.flatMap { spoken($0, in: article) }
        return placed.filter { date in
            guard let start = date.expression.start, let end = date.expression.end, date.expression.kind == .date,
                end.ordinal - start.ordinal < longest, !article.isDateline(date.expression)
            else { return false }
            return !isOfSpeech(date)
                || !quoted.contains { $0.contains(date.expression.span.lowerBound) }
        }
    }

    /// What of a quote stands between marks.
    private static func spoken(_ quote: QuoteMention, in article: ExaminedArticle) -> [BodySpan] {
        if quote.kind == .direct { return quote.spans }
        return quote.spans.flatMap { span in
            quotedStretches(in: AnalysisText(body: article.text(span))).map { stretch in
                BodySpan(stretch.lowerBound + span.lowerBound..<stretch.upperBound + span.lowerBound)
            }
        }
    }

    /// "today", "last week": in somebody's words it counts from when they were spoken, which may be another day.
    private static func isOfSpeech(_ date: Placed) -> Bool {
        (date.basis == .publication || date.basis == .story) && !date.expression.text.utf8.contains { 48...57 ~= $0 }
    }

    private static func sentencePlace(of span: BodySpan, in sentences: [Range<Int>]) -> Int? {
        let place = sentences.partitioningIndex { $0.upperBound > span.lowerBound }
        return place < sentences.count && sentences[place].contains(span.lowerBound) ? place : nil
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

    /// "Posted on January 5", a link: the page's, and no event.
    private static func isPageLine(_ sentence: ArraySlice<UInt8>) -> Bool {
        let beginning = String(decoding: sentence.prefix(12), as: UTF8.self).lowercased()
        return ["http", "www.", "posted", "updated", "published", "last updated", "modified"].contains {
            beginning.hasPrefix($0)
        }
    }

    private static func inOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
