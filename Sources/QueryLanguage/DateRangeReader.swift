internal import NewsModel

/// One end of a range, for `--since` and `--until`: `2025`, `2025-04`, `2025-04-26`, `today`, `yesterday`, `7d`.
///
/// Seconds since 1970 in UTC: the start of the unit, or for an upper bound, which is exclusive, the start of what follows it.
package func parseDateBound(_ text: String, isUpper: Bool, now: Int64) throws(QueryError) -> Int64 {
    let unit = try DateRangeReader(now: now, place: 0..<text.utf8.count).unit(text)
    return isUpper ? unit.upperBound : unit.lowerBound
}

/// Reads dates and ranges of dates against a clock; `place` is where errors point.
struct DateRangeReader {
    private let now: Int64
    private let place: QueryPlace

    private static let secondsPerHour: Int64 = 3_600
    /// That can be asked for.
    private static let years = 1...9_999

    init(now: Int64, place: QueryPlace) {
        // Times that no calendar of four-digit years holds are taken as its nearest.
        self.now = min(max(now, -62_135_596_800), 253_402_300_799)
        self.place = place
    }

    static func unreadable(at place: QueryPlace) -> QueryError {
        .syntax(
            "this is no date",
            hint: "2025, 2025-04, 2025-04-26, 2025-04..2025-06, 2025.., ..2025, today, yesterday, 7d..",
            at: place
        )
    }

    /// `a`, `a..b`, `a..`, `..b` as half-open seconds since 1970; nil where open.
    func range(_ text: String) throws(QueryError) -> (lower: Int64?, upper: Int64?) {
        guard let dots = Self.dots(in: text) else {
            if Self.isRelative(text) {
                throw .syntax(
                    "\"\(text)\" alone is no range",
                    hint: "\(text).. is from then until now, ..\(text) what is older",
                    at: place
                )
            }
            let unit = try unit(text)
            return (unit.lowerBound, unit.upperBound)
        }
        let before = String(text[..<dots.lowerBound])
        let after = String(text[dots.upperBound...])
        guard !before.isEmpty || !after.isEmpty else {
            throw Self.unreadable(at: place)
        }
        let lower = before.isEmpty ? nil : try unit(before).lowerBound
        let upper = after.isEmpty ? nil : try unit(after).upperBound
        if let lower, let upper, lower >= upper {
            throw .syntax("the range ends before it begins", hint: "write \(after)..\(before)", at: place)
        }
        return (lower, upper)
    }

    /// The year, month, day or hour that one date names, as half-open seconds since 1970.
    func unit(_ text: String) throws(QueryError) -> Range<Int64> {
        let lowered = text.lowercased()
        let unit =
            switch lowered {
            case "today": day(at: now)
            case "yesterday": day(at: now - CalendarDay.secondsPerDay)
            case _ where Self.isRelative(lowered): relative(lowered)
            default: try calendar(lowered)
            }
        guard let unit else {
            throw .syntax("\"\(text)\" is no date of the years 1 to 9999", hint: nil, at: place)
        }
        return unit
    }

    /// The first `..`.
    private static func dots(in text: String) -> Range<String.Index>? {
        let utf8 = text.utf8
        for index in utf8.indices where utf8[index] == UInt8(ascii: ".") {
            let next = utf8.index(after: index)
            if next < utf8.endIndex, utf8[next] == UInt8(ascii: ".") {
                return index..<utf8.index(after: next)
            }
        }
        return nil
    }

    /// `7d`, `24h`: digits and the letter of a unit.
    private static func isRelative(_ text: String) -> Bool {
        guard let unit = text.utf8.last, "hdwmyHDWMY".utf8.contains(unit) else { return false }
        return text.utf8.count > 1 && text.utf8.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The hour or day so many units before now; nil where that leaves the calendar.
    private func relative(_ text: String) -> Range<Int64>? {
        guard let count = Int64(text.dropLast()), count <= 1_000_000, let unit = text.utf8.last else { return nil }
        switch unit {
        case UInt8(ascii: "h"):
            let time = now - count * Self.secondsPerHour
            let midnight = CalendarDay(secondsSince1970: time).firstSecond
            let hour = midnight + (time - midnight) / Self.secondsPerHour * Self.secondsPerHour
            return hour..<hour + Self.secondsPerHour
        case UInt8(ascii: "d"): return day(at: now - count * CalendarDay.secondsPerDay)
        case UInt8(ascii: "w"): return day(at: now - count * 7 * CalendarDay.secondsPerDay)
        default:
            let months = Int(unit == UInt8(ascii: "y") ? count * 12 : count)
            let day = CalendarDay(secondsSince1970: now).adding(months: -months)
            return seconds(day, day)
        }
    }

    private func day(at time: Int64) -> Range<Int64>? {
        let day = CalendarDay(secondsSince1970: time)
        return seconds(day, day)
    }

    /// `2025`, `2025-04`, `2025-04-26`.
    private func calendar(_ text: String) throws(QueryError) -> Range<Int64> {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard parts.count <= widths.count, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else {
            throw Self.unreadable(at: place)
        }
        let numbers = parts.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.compactMap { Int($0) }
        guard numbers.count == parts.count else {
            throw Self.unreadable(at: place)
        }
        let first = CalendarDay(
            year: numbers[0],
            month: numbers.count > 1 ? numbers[1] : 1,
            day: numbers.count > 2 ? numbers[2] : 1
        )
        guard let first, let unit = seconds(first, last(of: first, parts: numbers.count)) else {
            throw .syntax("there is no date \(text)", hint: "a date is year-month-day: 2025-04-26", at: place)
        }
        return unit
    }

    /// The last day of the year, month or day that so many parts name.
    private func last(of first: CalendarDay, parts: Int) -> CalendarDay {
        switch parts {
        case 1: first.adding(months: 11).endOfMonth
        case 2: first.endOfMonth
        default: first
        }
    }

    /// From the first to the end of the last; nil where a year is none of `years`.
    private func seconds(_ first: CalendarDay, _ last: CalendarDay) -> Range<Int64>? {
        guard Self.years.contains(first.year), Self.years.contains(last.year) else { return nil }
        return first.firstSecond..<last.firstSecond + CalendarDay.secondsPerDay
    }
}
