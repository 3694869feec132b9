/// A day of the Gregorian calendar, without hours or time zone.
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    package static let secondsPerDay: Int64 = 86_400

    package var year: Int
    package var month: Int
    package var day: Int

    /// Nil where there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// From the days since 1970-01-01: the algorithm `civil_from_days` that Howard Hinnant describes in "chrono-Compatible
    /// Low-Level Date Algorithms".
    package init(ordinal: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day in UTC on which that second falls.
    package init(secondsSince1970 seconds: Int64) {
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: Self.secondsPerDay)
        self.init(ordinal: Int(rest < 0 ? days - 1 : days))
    }

    /// Days since 1970-01-01 (`days_from_civil` of the same).
    package var ordinal: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Seconds since 1970 when it begins, in UTC.
    package var firstSecond: Int64 { Int64(ordinal) * Self.secondsPerDay }

    /// 1 for Monday to 7 for Sunday.
    package var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    package func adding(days: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + days) }

    /// The same day of another month, or its last where that month is shorter.
    package func adding(months: Int) -> CalendarDay {
        let total = year * 12 + month - 1 + months
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        var moved = self
        moved.year = newYear
        moved.month = newMonth
        moved.day = min(day, Self.days(inMonth: newMonth, of: newYear))
        return moved
    }

    /// Another day of the same month.
    package func onDay(_ day: Int) -> CalendarDay? { CalendarDay(year: year, month: month, day: day) }

    /// The Monday of its week.
    package var startOfWeek: CalendarDay { adding(days: 1 - weekday) }

    package var startOfMonth: CalendarDay {
        var first = self
        first.day = 1
        return first
    }

    package var endOfMonth: CalendarDay {
        var last = self
        last.day = Self.days(inMonth: month, of: year)
        return last
    }

    package var startOfYear: CalendarDay {
        var first = startOfMonth
        first.month = 1
        return first
    }

    /// ISO 8601 week and the year it belongs to.
    package var week: (year: Int, number: Int) {
        let thursday = adding(days: 4 - weekday)
        let first = CalendarDay(year: thursday.year, month: 1, day: 1) ?? thursday
        return (thursday.year, (thursday.ordinal - first.ordinal) / 7 + 1)
    }

    /// `2025`
    package var yearText: String { Self.padded(year, 4) }

    /// `2025-04`
    package var monthText: String { "\(yearText)-\(Self.padded(month, 2))" }

    /// `2025-04-26`
    package var description: String { "\(monthText)-\(Self.padded(day, 2))" }

    package static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
