extension Holiday {
    /// The day it falls on in a year.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .easter(let offset): Self.easter(in: year)?.adding(days: offset)
        case .nth(let number, let weekday, let month): Self.nth(number, weekday, month, year)
        case .afterNth(let number, let weekday, let month, let days):
            Self.nth(number, weekday, month, year)?.adding(days: days)
        }
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
