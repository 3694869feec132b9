/// Times as the wire shows them: ISO 8601 in UTC, `2025-04-26T10:15:00Z`, or `2025-04-26` where only the day is known.
package enum TimeText {
    /// `seconds` since 1970 in UTC; years 0 to 9999.
    package static func second(_ seconds: Int64) -> String {
        let (days, rest) = daysAndRest(seconds)
        return "\(date(days))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }

    /// The day in UTC on which `seconds` since 1970 fall.
    package static func day(_ seconds: Int64) -> String {
        date(daysAndRest(seconds).days)
    }

    /// Seconds since 1970 of either form, a day's being its midnight; nil for anything else.
    package static func seconds(_ text: String) -> Int64? {
        let text = Array(text.utf8)
        guard text.count == 10 || text.count == 20, let year = number(text[0..<4]), let month = number(text[5..<7]),
            let day = number(text[8..<10]), text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let midnight = daysSince1970(year: year, month: month, day: day)
        guard civil(midnight) == (year, month, day) else { return nil }
        if text.count == 10 { return midnight * 86_400 }
        guard text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            text[19] == UInt8(ascii: "Z"), let hour = number(text[11..<13]), let minute = number(text[14..<16]),
            let second = number(text[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        return midnight * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func daysAndRest(_ seconds: Int64) -> (days: Int64, rest: Int64) {
        let rest = (seconds % 86_400 + 86_400) % 86_400
        return ((seconds - rest) / 86_400, rest)
    }

    private static func date(_ days: Int64) -> String {
        let (year, month, day) = civil(days)
        return "\(two(year / 100))\(two(year % 100))-\(two(month))-\(two(day))"
    }

    private static func two(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int64(String(decoding: digits, as: UTF8.self)) : nil
    }

    /// Days of the Gregorian calendar are counted in eras of 400 years that begin on the first of March, after
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
