/// Times of the United States that are named without saying whether it is summer: "10:15 a.m. ET".
enum USTime {
    /// Standard offset in minutes.
    static let ambiguous: [String: Int] = ["et": -300, "ct": -360, "mt": -420, "pt": -480]

    /// Summer time since 2007: second Sunday of March to first Sunday of November; by the day.
    static func offset(standard: Int, on date: CivilDate) -> Int {
        guard let start = sunday(2, of: 3, in: date.year), let end = sunday(1, of: 11, in: date.year) else {
            return standard
        }
        let day = date.daysSince1970
        return day >= start && day < end ? standard + 60 : standard
    }

    private static func sunday(_ ordinal: Int, of month: Int, in year: Int) -> Int? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        return first.daysSince1970 + (7 - first.weekday) % 7 + 7 * (ordinal - 1)
    }
}
