import NewsModel

/// Settles when an article was published, from the surest source to the weakest.
struct PublicationTime {
    let head: ArticleHead
    let dateline: DatelineReader?
    let body: [UInt8]
    /// The file's own time.
    let modified: Int64

    /// nil where the text states a day that can't be completed: the file's time would contradict it.
    func published() -> PublishedTime? {
        if let stated = head.published ?? head.updated { return stated.published(.meta) }
        let day = statedDay
        if let day, let date = completed(day) { return StatedTime(date: date).published(.text) }
        if let age = head.age?.published(before: modified) { return age }
        return day == nil ? PublishedTime(Moment(seconds: modified), .mtime) : nil
    }

    private var statedDay: MonthDay? {
        if let month = dateline?.month, let day = dateline?.day { return MonthDay(month: month, day: day) }
        return head.day
    }

    /// The day with the year that the dateline or the text's other dates tell; the file's time never does.
    private func completed(_ stated: MonthDay) -> CalendarDay? {
        if let year = dateline?.year { return CalendarDay.stated(year: year, month: stated.month, day: stated.day) }
        let near = FullDates(text: body).all().filter { $0.month == stated.month && abs($0.day - stated.day) <= 7 }
        let years = Set(near.map(\.year))
        guard years.count == 1, let year = years.first else { return nil }
        return CalendarDay.stated(year: year, month: stated.month, day: stated.day)
    }
}

/// Finds dates with month name, day and year in a text.
struct FullDates {
    let text: [UInt8]

    /// Of the text that is looked at.
    private static let bytes = 100_000
    private static let reach = 24

    func all() -> [CalendarDay] {
        let end = text.scalarStart(atOrBefore: min(text.count, Self.bytes))
        return Self.finder.matches(in: text, 0..<end).compactMap(date)
    }

    /// "April 26, 2025" or "26 April 2025" around a month's name.
    private func date(at match: PhraseFinder.Match) -> CalendarDay? {
        let before = DateTokens.tokens(
            of: string(text.scalarStart(atOrBefore: max(0, match.range.lowerBound - 6))..<match.range.lowerBound)
        )
        let after = DateTokens.tokens(
            of: string(
                match.range
                    .upperBound..<text.scalarStart(atOrBefore: min(text.count, match.range.upperBound + Self.reach))
            )
        )
        let month = Self.months[match.phrase]
        let rest = after.filter { $0 != .sign(",") && $0 != .sign(".") }
        if case .number(let day, 1...2) = rest.first, rest.count > 1, case .number(let year, 4) = rest[1] {
            return CalendarDay.stated(year: year, month: month, day: day)
        }
        if case .number(let year, 4) = rest.first,
            case .number(let day, 1...2) = before.last(where: { $0 != .sign(".") })
        {
            return CalendarDay.stated(year: year, month: month, day: day)
        }
        return nil
    }

    private static let names: [(String, Int)] = {
        let long = "January February March April May June July August September October November December".split(
            separator: " "
        )
        let short = "Jan Feb Mar Apr Mai Jun Jul Aug Sept Oct Nov Dec Januar Februar März Juni Juli Oktober Dezember"
            .split(separator: " ")
        return (long + short).compactMap { name in MonthNames.number(of: name.lowercased()).map { (String(name), $0) } }
    }()
    private static let months = names.map(\.1)
    private static let finder = PhraseFinder(names.map(\.0))

    private func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }
}
