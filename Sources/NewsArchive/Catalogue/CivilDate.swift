/// A day of the Gregorian calendar in UTC.
struct CivilDate: Sendable, Equatable {
    private static let secondsPerDay: Int64 = 86_400

    var year: Int64
    var month: Int64
    var day: Int64
    /// Seconds since the day began.
    var second: Int64
    /// Since 1970: when the day began.
    private(set) var firstSecondOfDay: Int64

    /// Howard Hinnant's `civil_from_days` (howardhinnant.github.io/date_algorithms.html): eras of 400 years that begin on 1 March.
    init(secondsSince1970 seconds: Int64) {
        var days = seconds / Self.secondsPerDay
        second = seconds % Self.secondsPerDay
        if second < 0 {
            days -= 1
            second += Self.secondsPerDay
        }
        firstSecondOfDay = days * Self.secondsPerDay
        let dayOfMarchEra = days + 719_468
        let era = (dayOfMarchEra >= 0 ? dayOfMarchEra : dayOfMarchEra - 146_096) / 146_097
        let dayOfEra = dayOfMarchEra - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        dayOfYearFromMarch = dayOfYear
    }

    private let dayOfYearFromMarch: Int64

    /// Since 1970: when the month began.
    var firstSecondOfMonth: Int64 { firstSecondOfDay - (day - 1) * Self.secondsPerDay }

    /// Since 1970: when the year began.
    var firstSecondOfYear: Int64 {
        // From 1 March it is 59 days back to 1 January, 60 in a leap year; January and February count from the March before.
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = month <= 2 ? dayOfYearFromMarch - 306 : dayOfYearFromMarch + (isLeap ? 60 : 59)
        return firstSecondOfDay - days * Self.secondsPerDay
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
