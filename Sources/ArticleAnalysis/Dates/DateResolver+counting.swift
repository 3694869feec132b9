internal import NewsModel

extension DateResolver {
    /// The month or year that is named, or counted from the one of publication.
    func resolveFrame(_ frame: CountingFrame, _ mention: TimeMention) -> Resolved? {
        if let month = frame.month {
            return resolveMonth(frame.year, month, mention)
        }
        if let year = frame.year {
            return Self.year(year, basis: .stated)
        }
        if let weeks = frame.weeks {
            return resolveRelative(.week, weeks)
        }
        return frame.months.flatMap { resolveRelative(.month, $0) }
            ?? frame.years.flatMap { resolveRelative(.year, $0) }
    }

    /// The nth weekday of a month or year, the last for -1.
    func resolveNthWeekday(_ number: Int, _ weekday: Int, _ frame: Resolved?) -> Resolved? {
        guard let frame else { return nil }
        let day =
            number < 0
            ? frame.end.adding(days: -((frame.end.weekday - weekday + 7) % 7))
            : frame.start.adding(days: (weekday - frame.start.weekday + 7) % 7 + (number - 1) * 7)
        return day <= frame.end ? Self.day(day, basis: frame.basis) : nil
    }

    func resolveNthDay(_ number: Int, _ frame: Resolved?) -> Resolved? {
        guard let frame else { return nil }
        let day = number < 0 ? frame.end : frame.start.adding(days: number - 1)
        return day <= frame.end ? Self.day(day, basis: frame.basis) : nil
    }

    /// `one month and 21 days ago`: to the day.
    func resolveCompound(_ parts: [TimePart], _ direction: Int?, _ fromText: Bool, _ mention: TimeMention) -> Resolved?
    {
        guard let direction else { return resolveComing(parts, mention) }
        let isCounted = fromText && context?.precision == .day
        guard let base = isCounted ? context?.start : published else { return nil }
        let day = Self.exactly(base, by: parts, direction: direction)
        return day.map { Self.day($0, basis: isCounted ? .otherDates : publishedBasis) }
    }

    static func exactly(_ base: CalendarDay, by parts: [TimePart], direction: Int = 1) -> CalendarDay? {
        // Only the day is kept of each step, whatever its basis.
        parts.reduce(base) { day, part in
            day.flatMap { exactly($0, by: Double(direction) * part.count, part.unit, basis: .stated)?.start }
        }
    }

    /// `two Mondays ago`, `three Fridays from now`
    func resolveWeekdays(_ count: Int, _ weekday: Int) -> Resolved? {
        guard let published, count != 0, abs(count) < 1000 else { return nil }
        let back = (published.weekday - weekday + 7) % 7
        let nearest = count < 0 ? (back == 0 ? -7 : -back) : (back == 0 ? 7 : 7 - back)
        return Self.day(
            published.adding(days: nearest + (count < 0 ? count + 1 : count - 1) * 7),
            basis: publishedBasis
        )
    }

    func resolveFollowing(_ weekday: Int) -> Resolved? {
        let isCounted = context?.precision == .day
        guard let base = isCounted ? context?.end : published else { return nil }
        let ahead = (weekday - base.weekday + 7) % 7
        return Self.day(base.adding(days: ahead == 0 ? 7 : ahead), basis: isCounted ? .otherDates : publishedBasis)
    }

    /// Holidays at the beginning of a week have the weekend before, those at its end the one after.
    func resolveWeekend(at day: Resolved) -> Resolved {
        Self.weekend(of: day.start.weekday < 4 ? day.start.adding(days: -7) : day.start, basis: day.basis)
    }

    func resolveUnits(_ count: Int, _ unit: TimeUnit, _ frame: Resolved?) -> Resolved? {
        guard let frame, !unit.isClock, count != 0, abs(count) < 1000 else { return nil }
        let after = frame.end.adding(days: 1)
        guard
            let edge = Self.exactly(count > 0 ? frame.start : after, by: Double(count), unit, basis: frame.basis)?.start
        else { return nil }
        var units = frame
        units.start = count > 0 ? frame.start : max(edge, frame.start)
        units.end = count > 0 ? min(edge.adding(days: -1), frame.end) : frame.end
        units.precision = frame.precision == .year && unit == .month ? .month : .day
        return units
    }

    /// A length of time from its first day.
    func resolveLength(_ count: Double, _ unit: TimeUnit, _ first: Resolved?) -> Resolved? {
        guard let first, !unit.isClock,
            let edge = Self.exactly(first.start, by: count, unit, basis: first.basis), edge.start > first.start
        else { return nil }
        return Resolved(
            start: first.start,
            end: edge.start.adding(days: -1),
            precision: .day,
            value: Self.durationValue(count, unit),
            basis: first.basis
        )
    }

    /// The nth week of a month or year: the first is that with the first Thursday, as ISO 8601 counts.
    func resolveNthWeek(_ number: Int, _ frame: Resolved?) -> Resolved? {
        guard let thursday = resolveNthWeekday(number, 4, frame), let frame else { return nil }
        return Self.week(of: thursday.start, basis: frame.basis)
    }

    /// A day some units on from another, to the day.
    static func exactly(
        _ base: CalendarDay,
        by count: Double,
        _ unit: TimeUnit,
        basis: DatedWords.Basis
    ) -> Resolved? {
        guard abs(count) < .mostUnits else { return nil }
        switch unit {
        case .day: return day(base.adding(days: Int(count)), basis: basis)
        case .week: return day(base.adding(days: Int(count * 7)), basis: basis)
        case .fortnight: return day(base.adding(days: Int(count * 14)), basis: basis)
        case .quarter: return day(base.adding(months: Int(count * 3)), basis: basis)
        case .month: return day(base.adding(months: Int(count)), basis: basis)
        case .year: return day(base.adding(months: Int(count * 12)), basis: basis)
        case .decade: return day(base.adding(months: Int(count * 120)), basis: basis)
        default: return moved(base, by: count, unit, basis: basis)
        }
    }

    /// `the past two weeks` end yesterday, `the next three days` begin tomorrow.
    func resolveStretch(_ count: Double, _ unit: TimeUnit, _ direction: Int) -> Resolved? {
        guard let published,
            let edge = Self.exactly(published, by: Double(direction) * count, unit, basis: publishedBasis)
        else { return nil }
        if unit == .quarter {
            return count.wholeUnits.flatMap { stretchOfQuarters($0, direction, of: published) }
        }
        let start = direction < 0 ? edge.start : published.adding(days: 1)
        let end = direction < 0 ? published.adding(days: -1) : edge.start
        guard start <= end else { return nil }
        return Resolved(
            start: start,
            end: end,
            precision: .day,
            value: Self.durationValue(count, unit),
            basis: publishedBasis
        )
    }

    /// `the last two quarters` are whole ones of the calendar.
    private func stretchOfQuarters(_ count: Int, _ direction: Int, of day: CalendarDay) -> Resolved? {
        guard count > 0, count < 1000,
            let first = CalendarDay(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)
        else { return nil }
        return Resolved(
            start: first.adding(months: direction < 0 ? -3 * count : 3),
            end: first.adding(months: direction < 0 ? 0 : 3 * count + 3).adding(days: -1),
            precision: .month,
            value: Self.durationValue(Double(count), .quarter),
            basis: publishedBasis
        )
    }

    /// `in three weeks`, `within ten months` of what is to come.
    func resolveComing(_ parts: [TimePart], _ mention: TimeMention) -> Resolved? {
        let first = mention.words.lowerBound
        guard let published, first > 0, !parts.contains(where: \.unit.isClock),
            text.words[first].sentence == text.words[first - 1].sentence
        else { return nil }
        let isWithin = text.words[first - 1].key == "within"
        guard isWithin || text.words[first - 1].key == "in", tense(near: mention) == .future,
            let edge = Self.exactly(published, by: parts)
        else { return nil }
        return Resolved(
            start: isWithin ? published : edge,
            end: edge,
            precision: .day,
            value: Self.durationValue(parts),
            basis: publishedBasis
        )
    }

    /// The part of a period that words such as `early` or `rest of` leave.
    func part(_ resolved: Resolved, _ phase: TimeMention.Phase?) -> Resolved {
        guard let phase, resolved.end > resolved.start else { return resolved }
        var part = resolved
        if phase == .untilNow || phase == .fromNow {
            guard let published, (resolved.start...resolved.end).contains(published) else { return resolved }
            part.start = phase == .fromNow ? published : resolved.start
            part.end = phase == .untilNow ? published : resolved.end
            return part
        }
        let length = resolved.end.ordinal - resolved.start.ordinal + 1
        switch length {
        case 7: part = cut(resolved, days: Self.week(phase))
        case 28...31: part = cut(resolved, days: Self.month(phase, length))
        case 365...366:
            let months = Self.year(phase)
            part.start = resolved.start.adding(months: months.lowerBound)
            part.end = resolved.start.adding(months: months.upperBound + 1).adding(days: -1)
        case 3652...3653:
            let years = Self.decade(phase)
            part.start = resolved.start.adding(months: years.lowerBound * 12)
            part.end = resolved.start.adding(months: (years.upperBound + 1) * 12).adding(days: -1)
        default: break
        }
        return part
    }

    private static func decade(_ phase: TimeMention.Phase) -> ClosedRange<Int> {
        switch phase {
        case .early, .beginning: 0...3
        case .mid, .middle: 3...6
        default: 6...9
        }
    }

    private func cut(_ resolved: Resolved, days: ClosedRange<Int>) -> Resolved {
        var part = resolved
        part.start = resolved.start.adding(days: days.lowerBound)
        part.end = resolved.start.adding(days: days.upperBound)
        return part
    }

    private static func week(_ phase: TimeMention.Phase) -> ClosedRange<Int> {
        switch phase {
        case .early, .beginning: 0...2
        case .mid, .middle: 1...4
        default: 3...6
        }
    }

    private static func month(_ phase: TimeMention.Phase, _ length: Int) -> ClosedRange<Int> {
        switch phase {
        case .early, .beginning: 0...14
        case .mid, .middle: 9...19
        default: 15...length - 1
        }
    }

    /// Months: halves for `early` and `late`, thirds for `beginning of` and `end of`.
    private static func year(_ phase: TimeMention.Phase) -> ClosedRange<Int> {
        switch phase {
        case .early: 0...5
        case .mid: 3...8
        case .late: 6...11
        case .beginning: 0...3
        case .middle: 4...7
        default: 8...11
        }
    }
}
