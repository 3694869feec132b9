internal import NewsModel

extension DateResolver {
    static func day(_ day: CalendarDay, basis: DatedWords.Basis) -> Resolved {
        Resolved(start: day, end: day, precision: .day, value: day.description, basis: basis)
    }

    static func month(_ year: Int, _ month: Int, basis: DatedWords.Basis) -> Resolved? {
        months(
            year,
            month,
            count: 1,
            value: "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))",
            basis: basis
        )
    }

    /// Some months from the first day of one.
    static func months(
        _ year: Int,
        _ month: Int,
        count: Int,
        value: String,
        basis: DatedWords.Basis
    ) -> Resolved? {
        guard let start = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let end = start.adding(months: count).adding(days: -1)
        return Resolved(start: start, end: end, precision: .month, value: value, basis: basis)
    }

    static func year(_ year: Int, basis: DatedWords.Basis) -> Resolved? {
        years(year...year, value: CalendarDay.padded(year, 4), basis: basis)
    }

    static func years(_ years: ClosedRange<Int>, value: String, basis: DatedWords.Basis) -> Resolved? {
        guard let start = CalendarDay(year: years.lowerBound, month: 1, day: 1),
            let end = CalendarDay(year: years.upperBound, month: 12, day: 31)
        else { return nil }
        return Resolved(start: start, end: end, precision: .year, value: value, basis: basis)
    }

    static func week(of day: CalendarDay, basis: DatedWords.Basis) -> Resolved {
        let start = day.startOfWeek
        let week = day.week
        return Resolved(
            start: start,
            end: start.adding(days: 6),
            precision: .day,
            value: "\(week.year)-W\(CalendarDay.padded(week.number, 2))",
            basis: basis
        )
    }

    static func weekend(of day: CalendarDay, basis: DatedWords.Basis) -> Resolved {
        let start = day.startOfWeek.adding(days: 5)
        let week = day.week
        return Resolved(
            start: start,
            end: start.adding(days: 1),
            precision: .day,
            value: "\(week.year)-W\(CalendarDay.padded(week.number, 2))-WE",
            basis: basis
        )
    }

    static func quarter(_ year: Int, _ number: Int, basis: DatedWords.Basis) -> Resolved? {
        months(year, number * 3 - 2, count: 3, value: "\(year)-Q\(number)", basis: basis)
    }

    /// Meteorological seasons of the northern half; a winter belongs to the year it begins in.
    static func season(_ year: Int, _ code: String, basis: DatedWords.Basis) -> Resolved? {
        months(year, seasonStart(code), count: 3, value: "\(year)-\(code)", basis: basis)
    }

    static func seasonStart(_ code: String) -> Int {
        switch code {
        case "SP": 3
        case "SU": 6
        case "FA": 9
        default: 12
        }
    }

    /// What stands in the value where nothing could be resolved.
    func unresolvedValue(_ form: TimeForm) -> String {
        switch form {
        case .duration(let count, let unit): Self.durationValue(count, unit)
        case .stretch(let count, let unit, _), .length(let count, let unit, _): Self.durationValue(count, unit)
        case .units(let count, let unit, _): Self.durationValue(Double(abs(count)), unit)
        case .compound(let parts, nil, _): Self.durationValue(parts)
        case .compound(_, let direction?, _): direction < 0 ? "PAST_REF" : "FUTURE_REF"
        case .recurrence(let value), .vague(let value): value
        case .day(_, let month, let day): "XXXX-\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))"
        case .dayOfMonth(let day): "XXXX-XX-\(CalendarDay.padded(day, 2))"
        case .month(_, let month), .relativeMonth(let month, _), .monthOfYear(let month, _):
            "XXXX-\(CalendarDay.padded(month, 2))"
        case .quarter(_, let number), .relativeQuarter(let number, _): "XXXX-Q\(number)"
        case .season(_, let code), .relativeSeason(let code, _): "XXXX-\(code)"
        case .weekday(let day, _): "XXXX-WXX-\(day)"
        case .offset(_, _, let direction, _): direction < 0 ? "PAST_REF" : "FUTURE_REF"
        case .relativeDay: "XXXX-XX-XX"
        case .relative(let unit, _), .same(let unit): unit == .week ? "XXXX-WXX" : unit == .month ? "XXXX-XX" : "XXXX"
        default: "XXXX"
        }
    }

    /// `P1M21D`
    static func durationValue(_ parts: [TimePart]) -> String {
        parts.reduce("P") { value, part in
            let part = durationValue(part.count, part.unit).dropFirst()
            return value + (value.contains("T") && part.hasPrefix("T") ? part.dropFirst() : part)
        }
    }

    /// `P3M`, `P1.5Y`, `PT2H`; X for a number that isn't said.
    static func durationValue(_ count: Double?, _ unit: TimeUnit) -> String {
        let factor: Double = unit == .fortnight ? 2 : 1
        let number = count.map { count -> String in
            let value = count * factor
            return value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
        }
        return (unit.isClock ? "PT" : "P") + (number ?? "X") + (unit == .weekend ? "WE" : unit.letter)
    }
}
