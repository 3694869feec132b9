/// A day of the Gregorian calendar.
struct CivilDate: Equatable {
    var year: Int64
    var month: Int64
    var day: Int64

    /// The years that can be asked for.
    static let years: ClosedRange<Int64> = 1...9_999

    /// Nil for a day that does not exist.
    init?(year: Int64, month: Int64, day: Int64) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The last day of a month from 1 to 12 of a year among `years`.
    init(lastDayOfMonth month: Int64, of year: Int64) {
        self.year = year
        self.month = month
        day = Self.days(inMonth: month, of: year)
    }

    /// The day that many days after 1970-01-01. From Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    /// Nil outside `years`.
    init?(daysSince1970: Int64) {
        guard (-719_162...2_932_896).contains(daysSince1970) else { return nil }
        let shifted = daysSince1970 + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The inverse of `init(daysSince1970:)`.
    var daysSince1970: Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.floorDivided(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The same day so many months before, or the last of that month where it is shorter; nil outside `years`.
    func subtracting(months: Int64) -> CivilDate? {
        let total = year * 12 + month - 1 - months
        let (year, month) = (total.floorDivided(by: 12), total - total.floorDivided(by: 12) * 12 + 1)
        guard Self.years.contains(year) else { return nil }
        return CivilDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

extension Int64 {
    /// Rounds down, unlike `/`, for times before 1970. The divisor is positive.
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
