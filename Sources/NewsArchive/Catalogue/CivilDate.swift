/// A day of the Gregorian calendar in UTC.
struct CivilDate: Sendable, Equatable {
    private static let secondsPerDay: Int64 = 86_400

    var year: Int64
    var month: Int64
    var day: Int64
    /// Seconds since the day began.
    var second: Int64

    /// Howard Hinnant's `civil_from_days` (howardhinnant.github.io/date_algorithms.html): eras of 400 years that begin on 1 March.
    init(secondsSince1970 seconds: Int64) {
        var days = seconds / Self.secondsPerDay
        second = seconds % Self.secondsPerDay
        if second < 0 {
            days -= 1
            second += Self.secondsPerDay
        }
        days += 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var yearText: String { Self.padded(year, to: 4) }
    var monthText: String { "\(yearText)-\(Self.padded(month, to: 2))" }
    var dayText: String { "\(monthText)-\(Self.padded(day, to: 2))" }

    /// `20250426T101500Z`, fit for a file name.
    var fileNameText: String {
        let date = dayText.filter { $0 != "-" }
        let time = [second / 3_600, second / 60 % 60, second % 60].map { Self.padded($0, to: 2) }.joined()
        return "\(date)T\(time)Z"
    }

    private static func padded(_ number: Int64, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
