internal import NewsModel

extension Holiday {
    /// The day it falls on in a year.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .easter(let offset): Self.easter(in: year)?.adding(days: offset)
        case .nth(let number, let weekday, let month): Self.nth(number, weekday, month, year)
        case .afterNth(let number, let weekday, let month, let days):
            Self.nth(number, weekday, month, year)?.adding(days: days)
        case .islamic(let month, let day, _): Self.islamic(month, day, year)
        }
    }

    /// What belongs to it from its day: one day, or as many and as uncertain as an Islamic one's.
    func days(from day: CalendarDay) -> ClosedRange<CalendarDay> {
        guard case .islamic(_, _, let days) = self else { return day...day }
        return day.adding(days: -1)...day.adding(days: days)
    }

    /// The first such day of a year by the tabular calendar (Dershowitz and Reingold, Calendrical Calculations, chapter 7).
    private static func islamic(_ month: Int, _ day: Int, _ year: Int) -> CalendarDay? {
        // Thirty-three of its years are thirty-two of ours.
        let near = (year - 622) * 33 / 32
        return (near - 1...near + 1).lazy.map { islamicYear -> CalendarDay in
            let months = 29 * (month - 1) + (6 * month - 1) / 11
            let years = (islamicYear - 1) * 354 + (3 + 11 * islamicYear) / 30
            // Day 1 of the first year is 227015 counted from 1 January 1, which 1970 began 719163 days after.
            return CalendarDay(ordinal: day + months + years + 227_014 - 719_163)
        }.first { $0.year == year }
    }

    private static func nth(_ number: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        if number < 0 {
            let last = first.adding(months: 1).adding(days: -1)
            return last.adding(days: -((last.weekday - weekday + 7) % 7))
        }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
    }

    /// Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    static func easter(in year: Int) -> CalendarDay? {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let correction = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let total = epact + weekday - 7 * shift + 114
        return CalendarDay(year: year, month: total / 31, day: total % 31 + 1)
    }
}
