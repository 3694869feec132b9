extension DateResolver {
    /// The first day of a month that is named, or counted from the one of publication.
    func firstOfMonth(_ year: Int?, _ month: Int?, _ months: Int?, _ mention: TimeMention) -> Resolved? {
        if let month {
            return resolveMonth(year, month, mention)
        }
        return months.flatMap { resolveRelative(.month, $0) }
    }

    /// The nth weekday of a month.
    func resolveNthWeekday(_ number: Int, _ weekday: Int, _ month: Resolved?) -> Resolved? {
        guard let month else { return nil }
        let day = month.start.adding(days: (weekday - month.start.weekday + 7) % 7 + (number - 1) * 7)
        return day <= month.end ? Self.day(day, basis: month.basis) : nil
    }

    /// The nth week of a month or year: the first is that with the first Thursday, as ISO 8601 counts.
    func resolveNthWeek(
        _ number: Int, _ year: Int?, _ month: Int?, _ months: Int?, _ mention: TimeMention
    ) -> Resolved? {
        let frame = month == nil && months == nil ? year.flatMap { Self.year($0, basis: .stated) } : firstOfMonth(year, month, months, mention)
        guard let frame else { return nil }
        let firstThursday = frame.start.adding(days: (4 - frame.start.weekday + 7) % 7)
        return Self.week(of: firstThursday.adding(days: (number - 1) * 7), basis: frame.basis)
    }

    /// A day some units on from another, to the day.
    static func exactly(
        _ base: CalendarDay, by count: Double, _ unit: TimeUnit, basis: DateExpression.Basis
    ) -> Resolved? {
        guard abs(count) < 100_000 else { return nil }
        switch unit {
        case .day: return day(base.adding(days: Int(count)), basis: basis)
        case .week: return day(base.adding(days: Int(count * 7)), basis: basis)
        case .month: return day(base.adding(months: Int(count)), basis: basis)
        case .year: return day(base.adding(months: Int(count * 12)), basis: basis)
        default: return moved(base, by: count, unit, basis: basis)
        }
    }

    /// The part of a year, month or week that `early`, `mid` or `late` leaves: its first, middle or second half.
    static func part(_ resolved: Resolved, _ phase: TimeMention.Phase?) -> Resolved {
        guard let phase, resolved.end > resolved.start else { return resolved }
        var part = resolved
        let length = resolved.end.ordinal - resolved.start.ordinal + 1
        if length > 300, length < 400 {
            let starts = [TimeMention.Phase.early: 1, .mid: 4, .late: 7]
            part.start = CalendarDay(year: resolved.start.year, month: starts[phase] ?? 1, day: 1) ?? resolved.start
            part.end = part.start.adding(months: 6).adding(days: -1)
            return part
        }
        guard length >= 28, length <= 31 else { return resolved }
        switch phase {
        case .early: part.end = resolved.start.adding(days: 14)
        case .mid:
            part.start = resolved.start.adding(days: 9)
            part.end = resolved.start.adding(days: 19)
        case .late: part.start = resolved.start.adding(days: 15)
        }
        return part
    }
}
