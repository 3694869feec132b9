/// A moment, or a day where the hour is not known. As text ISO 8601 in UTC: `2025-04-26T10:15:00Z`, `2025-04-26`; years 0 to 9999.
package struct Moment: Sendable, Hashable {
    /// Since 1970 in UTC; the day's beginning where only the day is known.
    package var seconds: Int64
    package var isDay: Bool

    package init(seconds: Int64, isDay: Bool = false) {
        self.seconds = seconds
        self.isDay = isDay
    }

    /// The end, exclusive, of the time that it may mean: a day where only the day is known.
    package var end: Int64 { seconds + (isDay ? CalendarDay.secondsPerDay : 1) }

    /// The day in UTC.
    package var day: CalendarDay { CalendarDay(secondsSince1970: seconds) }

    /// Nil for a text of another form, and for days and hours that there are not.
    package init?(_ text: String) {
        let text = Array(text.utf8)
        guard text.count == 10 || text.count == 20, let year = Self.number(text[0..<4]),
            let month = Self.number(text[5..<7]), let day = Self.number(text[8..<10]),
            text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let date = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        self.init(seconds: date.firstSecond, isDay: text.count == 10)
        if isDay { return }
        guard text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            text[19] == UInt8(ascii: "Z"), let hour = Self.number(text[11..<13]),
            let minute = Self.number(text[14..<16]), let second = Self.number(text[17..<19]), hour < 24, minute < 60,
            second < 60
        else { return nil }
        seconds += Int64(hour * 3600 + minute * 60 + second)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
}

extension Moment: CustomStringConvertible {
    package var description: String {
        let day = day
        if isDay { return day.description }
        let rest = Int(seconds - day.firstSecond)
        return "\(day)T\(Self.two(rest / 3600)):\(Self.two(rest / 60 % 60)):\(Self.two(rest % 60))Z"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no time")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
