package import NewsModel

/// Puts expressions of time on the calendar, one after the other.
///
/// News tells what was: a weekday or a date without its year is the last one before publication, unless words of the
/// future stand near it or the coming one is much nearer. Without a publication date the text's other dates decide, and
/// where there are none, nothing is resolved.
struct DateResolver {
    let text: AnalysisText
    let published: CalendarDay?
    /// What `published` itself rests on.
    let publishedBasis: DatedWords.Basis
    /// The date last put on the calendar: what a date without its year follows where no publication date is known.
    var context: Resolved?
    /// The date last resolved, of any precision.
    var spoken: Resolved?
    /// Where `context` stands.
    var contextWord: Int?
    /// Where no publication date is known: the latest day of the past that the text gives in full, and all such days.
    var latest: Resolved?
    var statedDays: [CalendarDay] = []
    /// The quarter last spoken of, and where.
    var quarter: (first: CalendarDay, word: Int)?

    /// Days of the calendar and how they were found.
    struct Resolved: Equatable {
        var start: CalendarDay
        var end: CalendarDay
        var precision: DatePrecision
        var value: String
        var basis: DatedWords.Basis
        /// Its year is written, with it or elsewhere in its sentence.
        var hasYear = false

        /// Whether four digits hold its years, as everything that shows or keeps a date has it.
        var isWithinCalendar: Bool { start.year >= 0 && end.year <= 9999 }
    }

    init(_ text: AnalysisText, published: CalendarDay?, basis: DatedWords.Basis = .publication) {
        self.text = text
        self.published = published
        publishedBasis = basis
    }

    mutating func expression(_ mention: TimeMention) -> DateExpression {
        let found = resolve(mention.form, mention).map { part($0, mention.phase) }
        let resolved = found.flatMap { $0.isWithinCalendar ? $0 : nil }
        if let resolved, Self.kind(mention.form, isResolved: true) == .date {
            spoken = resolved
        }
        if let resolved, resolved.precision == .day || published == nil {
            context = resolved
            contextWord = mention.words.lowerBound
        }
        let span = mention.span ?? text.span(ofWords: mention.words)
        var value =
            Self.isSpan(mention.form) ? unresolvedValue(mention.form) : resolved?.value ?? unresolvedValue(mention.form)
        if let part = mention.partOfDay, !value.contains("T") {
            value += "T" + part
        }
        return DateExpression(
            span: BodySpan(span),
            text: text.string(span),
            kind: Self.kind(mention.form, isResolved: resolved != nil),
            precision: resolved?.precision ?? Self.precision(mention.form),
            start: resolved?.start,
            end: resolved?.end,
            value: value,
            basis: resolved?.basis,
            words: mention.words
        )
    }

    private static func isSpan(_ form: TimeForm) -> Bool {
        switch form {
        case .duration, .stretch, .compound(_, nil, _), .length, .units: true
        default: false
        }
    }

    private static func kind(_ form: TimeForm, isResolved: Bool) -> DateExpression.Kind {
        switch form {
        case .duration, .stretch, .compound(_, nil, _): .duration
        case .recurrence: .recurrence
        case .vague: .vague
        case .offset(nil, _, _, _): .vague
        default: .date
        }
    }

    private static func precision(_ form: TimeForm) -> DatePrecision {
        switch form {
        case .nthWeekday, .nthWeek, .nthDay, .weekOf, .dayOfRelativeMonth, .offsetFrom, .followingWeekday: .day
        case .weekendAt, .units: .day
        case .part(let form, _): precision(form)
        case .compound, .weekdays, .length: .day
        case .day, .dayOfMonth, .weekday, .relativeDay, .holiday, .holidayOfYear: .day
        case .month, .quarter, .season, .half, .relativeHalf, .relativeMonth, .monthOfYear, .relativeQuarter,
            .relativeSeason:
            .month
        case .relative(let unit, _), .same(let unit), .offset(_, let unit, _, _), .duration(_, let unit),
            .stretch(_, let unit, _):
            unit == .month || unit == .quarter
                ? .month : unit == .year || unit == .decade || unit == .century ? .year : .day
        case .range(let first, _): precision(first)
        default: .year
        }
    }

    mutating func resolve(_ form: TimeForm, _ mention: TimeMention) -> Resolved? {
        switch form {
        case .day(let year, let month, let day): resolveDay(year, month, day, mention)
        case .dayOfMonth(let day): resolveDayOfMonth(day, mention)
        case .month(let year, let month): resolveMonth(year, month, mention)
        case .year(let year): Self.year(year, basis: .stated)
        case .decade(let year): Self.years(year...year + 9, value: String(year / 10), basis: .stated)
        case .century(let number):
            Self.years((number - 1) * 100...number * 100 - 1, value: CalendarDay.padded(number - 1, 2), basis: .stated)
        case .quarter(let year, let number): resolveQuarter(year, number, mention)
        case .half(let year, let number): resolveHalf(year, number)
        case .relativeHalf(let number, let years): published.flatMap { resolveHalf($0.year + years, number) }
        case .season(let year, let code): resolveSeason(year, code, mention)
        case .weekday(let day, let weeks): resolveWeekday(day, weeks, mention)
        case .relativeDay(let days): published.map { Self.day($0.adding(days: days), basis: publishedBasis) }
        case .relative(let unit, let offset): resolveRelative(unit, offset)
        case .relativeMonth(let month, let years): resolveRelativeMonth(month, years)
        case .monthOfYear(let month, let years):
            published.flatMap { Self.month($0.year + years, month, basis: publishedBasis) }
        case .relativeSeason(let code, let years): resolveRelativeSeason(code, years)
        case .relativeQuarter(let number, let years): resolveRelativeQuarter(number, years, mention)
        case .offset(let count, let unit, let direction, let fromText):
            count.flatMap { resolveOffset($0, unit, direction, fromText, mention) }
        case .offsetFromYear(let count, let unit, let direction, let year):
            (unit == .year || unit == .decade ? count.wholeUnits : nil).flatMap {
                Self.year(year + direction * $0 * (unit == .decade ? 10 : 1), basis: .otherDates)
            }
        case .nthWeekday(let number, let weekday, let frame):
            resolveNthWeekday(number, weekday, resolveFrame(frame, mention))
        case .nthWeek(let number, let frame): resolveNthWeek(number, resolveFrame(frame, mention))
        case .nthDay(let number, let frame): resolveNthDay(number, resolveFrame(frame, mention))
        case .compound(let parts, let direction, let fromText): resolveCompound(parts, direction, fromText, mention)
        case .weekdays(let count, let weekday): resolveWeekdays(count, weekday)
        case .length(let count, let unit, let form): resolveLength(count, unit, resolve(form, mention))
        case .dayOfRelativeMonth(let day, let months):
            published?.adding(months: months).onDay(day).map { Self.day($0, basis: publishedBasis) }
        case .weekOf(let form): resolve(form, mention).map { Self.week(of: $0.start, basis: $0.basis) }
        case .offsetFrom(let count, let unit, let form):
            resolve(form, mention).flatMap { Self.exactly($0.start, by: count, unit, basis: $0.basis) }
        case .followingWeekday(let day): resolveFollowing(day)
        case .weekendAt(let form): resolve(form, mention).map { resolveWeekend(at: $0) }
        case .units(let count, let unit, let frame): resolveUnits(count, unit, resolveFrame(frame, mention))
        case .part(let form, let phase): resolve(form, mention).map { part($0, phase) }
        case .same(let unit): resolveSame(unit, mention)
        case .holiday(let holiday, let year, let years): resolveHoliday(holiday, year, years, mention)
        case .holidayOfYear(let holiday, let years):
            published.flatMap { holiday.day(in: $0.year + years) }
                .map { Self.days(of: holiday, from: $0, basis: publishedBasis) }
        case .range(let first, let last): resolveRange(first, last, mention)
        case .stretch(let count, let unit, let direction): resolveStretch(count, unit, direction)
        case .duration(let count?, let unit): resolveComing([TimePart(count: count, unit: unit)], mention)
        case .duration(nil, _), .recurrence, .vague: nil
        }
    }
}

/// The expressions of time of a text in order.
///
/// `published` is the day of publication, nil where it isn't known. Then a dateline's day takes its year from the text (the
/// first such day after what the text reports), and the rest is counted from there.
package func dates(in text: AnalysisText, published: CalendarDay?) -> [DateExpression] {
    guard let mentions = DateReader(text)?.mentions() else { return [] }
    var resolver = DateResolver(text, published: published)
    if published == nil {
        let dateline = Dateline(text, mentions)
        if let day = dateline.published {
            resolver = DateResolver(text, published: day.day, basis: day.basis)
        } else {
            resolver.latest = dateline.latestEvent()
            resolver.statedDays = dateline.statedDays
        }
    }
    return mentions.map { resolver.expression($0) }
}
