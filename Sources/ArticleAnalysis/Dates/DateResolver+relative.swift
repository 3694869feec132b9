internal import NewsModel

extension DateResolver {
    /// A weekday: the last one up to publication, the next one in the future.
    func resolveWeekday(_ day: Int, _ weeks: Int?, _ mention: TimeMention) -> Resolved? {
        guard let published else { return weekdayByContext(day) }
        let resolved: CalendarDay
        switch weeks {
        case nil:
            let back = (published.weekday - day + 7) % 7
            resolved =
                tense(near: mention) == .future && back > 0
                ? published.adding(days: 7 - back) : published.adding(days: -back)
        case -1:
            let back = (published.weekday - day + 7) % 7
            resolved = published.adding(days: back == 0 ? -7 : -back)
        case 0: resolved = published.startOfWeek.adding(days: day - 1)
        case let weeks?:
            let ahead = (day - published.weekday + 7) % 7
            resolved =
                mention.isComing
                ? published.adding(days: ahead == 0 ? 7 : ahead)
                : published.startOfWeek.adding(days: weeks * 7 + day - 1)
        }
        return Self.day(resolved, basis: publishedBasis)
    }

    /// Without a publication date a weekday is known only where the text gives such a day in full, and only one.
    private func weekdayByContext(_ day: Int) -> Resolved? {
        let days = Set(statedDays.filter { $0.weekday == day })
        guard days.count == 1, let only = days.first, only == statedDays.max() else { return nil }
        return Self.day(only, basis: .otherDates)
    }

    func resolveRelative(_ unit: TimeUnit, _ offset: Int) -> Resolved? {
        guard let published else { return nil }
        switch unit {
        case .second, .minute, .hour, .day: return Self.day(published.adding(days: offset), basis: publishedBasis)
        case .week:
            return Self.week(of: published.adding(days: offset * 7), basis: publishedBasis)
        case .fortnight: return Self.week(of: published.adding(days: offset * 14), basis: publishedBasis)
        case .weekend:
            return Self.weekend(of: published.adding(days: offset * 7), basis: publishedBasis)
        case .month:
            let month = published.adding(months: offset)
            return Self.month(month.year, month.month, basis: publishedBasis)
        case .quarter:
            let month = published.adding(months: offset * 3)
            return Self.quarter(month.year, (month.month - 1) / 3 + 1, basis: publishedBasis)
        case .year: return Self.year(published.year + offset, basis: publishedBasis)
        case .decade:
            let first = (published.year / 10 + offset) * 10
            return Self.years(first...first + 9, value: String(first / 10), basis: publishedBasis)
        case .century:
            let first = (published.year / 100 + offset) * 100
            return Self.years(first...first + 99, value: String(first / 100), basis: publishedBasis)
        }
    }

    /// `last April`: the one before this month; `next April`: after it.
    func resolveRelativeMonth(_ month: Int, _ years: Int) -> Resolved? {
        guard let published else { return nil }
        let year: Int
        switch years {
        case 0: year = published.year
        case ..<0: year = month < published.month ? published.year : published.year - 1
        default: year = month > published.month ? published.year : published.year + 1
        }
        return Self.month(year, month, basis: publishedBasis)
    }

    func resolveRelativeSeason(_ code: String, _ years: Int) -> Resolved? {
        guard let published else { return nil }
        let start = Self.seasonStart(code)
        switch years {
        case 0: return Self.season(published.year, code, basis: publishedBasis)
        case ..<0:
            let isOver = start + 3 <= published.month
            return Self.season(isOver ? published.year : published.year - 1, code, basis: publishedBasis)
        default:
            return Self.season(
                start > published.month ? published.year : published.year + 1,
                code,
                basis: publishedBasis
            )
        }
    }

    mutating func resolveRelativeQuarter(_ number: Int, _ years: Int, _ mention: TimeMention) -> Resolved? {
        guard let published else { return nil }
        let resolved = Self.quarter(published.year + years, number, basis: publishedBasis)
        if let resolved, years == 0 {
            quarter = (resolved.start, mention.words.lowerBound)
        }
        return resolved
    }

    /// How many words back a quarter still is the one spoken of.
    private static let quarterReach = 80

    func resolveOffset(
        _ count: Double,
        _ unit: TimeUnit,
        _ direction: Int,
        _ fromText: Bool,
        _ mention: TimeMention
    ) -> Resolved? {
        if unit == .year, direction < 0, let quarter, mention.words.lowerBound - quarter.word < Self.quarterReach {
            guard let years = count.wholeUnits else { return nil }
            let first = quarter.first.adding(months: -12 * years)
            return Self.quarter(first.year, (first.month - 1) / 3 + 1, basis: publishedBasis)
        }
        let isNearContext = context?.precision == .day
        let base: CalendarDay?
        if fromText, unit != .year || published == nil, isNearContext || published == nil {
            // From a year no month is counted.
            let isLong = unit == .year || unit == .decade || unit == .century
            base = context?.precision == .year && !isLong ? nil : context?.start
        } else {
            // `We will leave two weeks later`: where the text has no date at all, it can only mean from now.
            let isFromNow = spoken == nil && tense(near: mention) == .future
            base = fromText && direction > 0 && !isNearContext && !isFromNow ? nil : published
        }
        guard let base else { return nil }
        let basis: DatedWords.Basis = fromText && isNearContext ? .otherDates : publishedBasis
        return Self.moved(base, by: Double(direction) * count, unit, basis: basis)
    }

    /// Some units on from a day, as precise as the unit.
    static func moved(
        _ base: CalendarDay,
        by count: Double,
        _ unit: TimeUnit,
        basis: DatedWords.Basis
    ) -> Resolved? {
        guard abs(count) < .mostUnits else { return nil }
        switch unit {
        case .second, .minute: return day(base, basis: basis)
        case .hour: return day(base.adding(days: Int((count / 24).rounded(.towardZero))), basis: basis)
        case .day: return day(base.adding(days: Int(count)), basis: basis)
        case .week: return week(of: base.adding(days: Int(count * 7)), basis: basis)
        case .fortnight: return week(of: base.adding(days: Int(count * 14)), basis: basis)
        case .weekend: return weekend(of: base.adding(days: Int(count * 7)), basis: basis)
        case .month:
            let month = base.adding(months: Int(count))
            return self.month(month.year, month.month, basis: basis)
        case .quarter:
            let month = base.adding(months: Int(count * 3))
            return quarter(month.year, (month.month - 1) / 3 + 1, basis: basis)
        case .year: return year(base.adding(months: Int(count * 12)).year, basis: basis)
        case .decade: return year(base.year + Int(count * 10), basis: basis)
        case .century: return year(base.year + Int(count * 100), basis: basis)
        }
    }

    private static let pointing = WordTable(words: ["that", "same"])

    /// `that year`, `the same week`: of the date last spoken of, if that is as precise.
    private func resolvePointed(_ unit: TimeUnit) -> Resolved? {
        guard let spoken else { return nil }
        switch (unit, spoken.precision) {
        case (.year, _): return Self.year(spoken.start.year, basis: .otherDates)
        case (.month, .day), (.month, .month):
            return Self.month(spoken.start.year, spoken.start.month, basis: .otherDates)
        case (.week, .day): return Self.week(of: spoken.start, basis: .otherDates)
        case (.quarter, .day), (.quarter, .month):
            return Self.quarter(spoken.start.year, (spoken.start.month - 1) / 3 + 1, basis: .otherDates)
        default: return nil
        }
    }

    /// `the quarter`, `the same day`: what was last spoken of, else the one of publication.
    func resolveSame(_ unit: TimeUnit, _ mention: TimeMention) -> Resolved? {
        if unit != .day, mention.words.contains(where: { Self.pointing.contains(text.words[$0].key) }) {
            let isThat = text.words[mention.words.lowerBound].key == "that"
            return spoken == nil && !isThat ? resolveRelative(unit, 0) : resolvePointed(unit)
        }
        switch unit {
        case .quarter:
            let isLatest = mention.words.contains { text.words[$0].key == "latest" }
            if let quarter,
                published.map({ quarter.first < $0 && (!isLatest || quarter.first.adding(months: 3) <= $0) }) ?? true
            {
                return Self.quarter(quarter.first.year, (quarter.first.month - 1) / 3 + 1, basis: .otherDates)
            }
            guard let published else { return nil }
            // Companies report on the quarter that has ended.
            let month = published.adding(months: -3)
            return Self.quarter(month.year, (month.month - 1) / 3 + 1, basis: publishedBasis)
        case .day:
            if let context, context.precision == .day {
                return Self.day(context.start, basis: .otherDates)
            }
            return text.words[mention.words.lowerBound].key == "this" ? resolveRelative(.day, 0) : nil
        case .year:
            return (context ?? nil).flatMap { Self.year($0.start.year, basis: .otherDates) }
                ?? resolveRelative(.year, 0)
        case .weekend:
            guard let published else { return nil }
            let isFuture = tense(near: mention) == .future
            let day = isFuture || published.weekday >= 6 ? published : published.adding(days: -7)
            return Self.weekend(of: day, basis: publishedBasis)
        default: return resolveRelative(unit, 0)
        }
    }
}
