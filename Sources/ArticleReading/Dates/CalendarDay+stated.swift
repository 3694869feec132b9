import NewsModel

extension CalendarDay {
    /// That news is from.
    static let newsYears = 1600...2200

    /// nil where there is no such day, or its year is none that news has.
    static func stated(year: Int, month: Int, day: Int) -> CalendarDay? {
        newsYears.contains(year) ? CalendarDay(year: year, month: month, day: day) : nil
    }
}
