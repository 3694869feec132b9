import NewsModel

/// "2 hours ago": how long before the file's own time.
struct RelativeAge: Sendable, Equatable {
    enum Unit: Sendable {
        case second, minute, hour, day, week, month, year
    }

    var count: Int
    var unit: Unit

    /// nil where `text` says anything else, or more.
    static func age(in text: some StringProtocol) -> RelativeAge? {
        guard text.utf8.count <= 40 else { return nil }
        var words = DateTokens.tokens(of: text)
        if case .sign(let sign) = words.last, sign == "." { words.removeLast() }
        if words.count == 1, case .word(let word) = words[0], let age = AgeWords.alone[word] { return age }
        if words == [.word("just"), .word("now")] { return RelativeAge(count: 0, unit: .second) }
        let isMarked = removeMarks(from: &words)
        guard words.count == 2, case .word(let name) = words[1] else { return nil }
        if let unit = AgeWords.units[name], isMarked, let count = count(words[0]) {
            return RelativeAge(count: count, unit: unit)
        }
        // Short forms stand without "ago": "2h".
        if let unit = AgeWords.shortUnits[name], case .number(let count, 1...2) = words[0] {
            return RelativeAge(count: count, unit: unit)
        }
        return nil
    }

    /// Drops "ago", "vor", "il y a", "hace" and says whether there was one.
    private static func removeMarks(from words: inout [DateToken]) -> Bool {
        if let last = words.last, case .word(let word) = last, AgeWords.after.contains(word) {
            words.removeLast()
            if let first = words.first, case .word(let word) = first, ["about", "around"].contains(word) {
                words.removeFirst()
            }
            return true
        }
        for prefix in AgeWords.before where words.starts(with: prefix) {
            words.removeFirst(prefix.count)
            return true
        }
        return false
    }

    private static func count(_ token: DateToken) -> Int? {
        switch token {
        case .number(let count, 1...3): count
        case .word(let word): AgeWords.counts[word]
        default: nil
        }
    }

    /// Hours and less give a moment; days and more give a day, weeks and months the day that they lead to.
    func published(before moment: Int64) -> PublishedTime? {
        let seconds: Int64
        switch unit {
        case .second: seconds = moment - Int64(count)
        case .minute: seconds = moment - Int64(count) * 60
        case .hour: seconds = moment - Int64(count) * 3600
        default:
            guard let date = day(before: moment) else { return nil }
            return PublishedTime(Moment(seconds: date.firstSecond, isDay: true), .relative)
        }
        return PublishedTime(Moment(seconds: seconds), .relative)
    }

    /// nil where months or years lead to one that news does not have.
    private func day(before moment: Int64) -> CalendarDay? {
        let today = CalendarDay(secondsSince1970: moment)
        switch unit {
        case .week: return today.adding(days: -7 * count)
        case .month, .year:
            let day = today.adding(months: unit == .year ? -12 * count : -count)
            return CalendarDay.newsYears.contains(day.year) ? day : nil
        default: return today.adding(days: -count)
        }
    }
}
