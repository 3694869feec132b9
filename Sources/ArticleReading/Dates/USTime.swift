import NewsModel

/// Times of the United States that are named without saying whether it is summer: "10:15 a.m. ET".
enum USTime {
    /// Standard offset in minutes.
    static let ambiguous: [String: Int] = ["et": -300, "ct": -360, "mt": -420, "pt": -480]

    /// Summer time since 2007: second Sunday of March to first Sunday of November; by the day.
    static func offset(standard: Int, on day: CalendarDay) -> Int {
        guard let start = sunday(2, of: 3, in: day.year), let end = sunday(1, of: 11, in: day.year) else {
            return standard
        }
        return day >= start && day < end ? standard + 60 : standard
    }

    private static func sunday(_ ordinal: Int, of month: Int, in year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: 7 - first.weekday + 7 * (ordinal - 1))
    }
}
