internal import NewsModel

/// A time fit for a file name: `20250426T101500Z`.
enum FileNameTime {
    static func text(_ secondsSince1970: Int64) -> String {
        let day = CalendarDay(secondsSince1970: secondsSince1970)
        let second = Int(secondsSince1970 - day.firstSecond)
        let time = [second / 3_600, second / 60 % 60, second % 60].map { CalendarDay.padded($0, 2) }.joined()
        return "\(day.description.filter { $0 != "-" })T\(time)Z"
    }
}
