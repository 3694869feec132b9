internal import ArticleAnalysis
internal import NewsModel

/// What the articles of one story tell about the days on which they were published.
///
/// An article has a day by its page (`published`) or by its dateline, whose year the days of the story tell rather than the
/// other dates of the text. One that has neither takes a day from the others: the one of its copy; else the last day that it tells of itself where that is about the time of the story; else the first
/// such day of another article that isn't before it. Where the story runs over weeks and nothing of this holds, its day
/// stays unknown.
struct StoryDays {
    /// Articles of a story that is told within so many days can lend each other a day.
    private static let longestStory = 14
    /// An article tells of what happened up to so many days before it was written.
    private static let freshness = 3

    private var own: [Int: CalendarDay] = [:]
    /// Days of datelines without a year, or with one that the story speaks against.
    private var dated: [Int: CalendarDay] = [:]
    private var copies: [String: CalendarDay] = [:]
    /// Days of publication in the story, in order; where none is known, the day that most articles begin with.
    private var days: [CalendarDay] = []

    /// A day for an article that has none of its own.
    struct Lent {
        let day: CalendarDay
        /// What the article counts from its other dates is to be counted from this day, too: its year was wrong.
        let overrides: Bool
    }

    /// `articles`: those of one story, by their numbers.
    init(_ articles: [(number: Int, article: ExaminedArticle)]) {
        for (number, article) in articles {
            if let day = Self.statedDay(of: article) { own[number] = day }
        }
        let stated = own.values.sorted()
        for (number, article) in articles where own[number] == nil {
            guard let dateline = article.facts.dates.first(where: { article.isDateline($0) }) else { continue }
            if let day = Self.day(of: dateline, near: stated), day != dateline.start {
                dated[number] = day
            } else if let day = dateline.start {
                own[number] = day
            }
        }
        for (number, article) in articles {
            guard let group = article.copyGroup, let day = own[number] ?? dated[number] else { continue }
            copies[group] = min(copies[group] ?? day, day)
        }
        days = (Array(own.values) + Array(dated.values)).sorted()
        if days.isEmpty, let day = Self.mostToldDay(articles.map(\.article)) { days = [day] }
    }

    /// The day on which an article was written, as far as it or the others tell.
    func day(of article: ExaminedArticle, number: Int) -> CalendarDay? {
        own[number] ?? lent(to: article, number: number)?.day
    }

    /// Nil where an article has a day of its own, or nothing tells it.
    func lent(to article: ExaminedArticle, number: Int) -> Lent? {
        guard own[number] == nil else { return nil }
        if let day = dated[number] { return Lent(day: day, overrides: true) }
        return lentByOthers(to: article).map { Lent(day: $0, overrides: false) }
    }

    private func lentByOthers(to article: ExaminedArticle) -> CalendarDay? {
        if let group = article.copyGroup, let day = copies[group] { return day }
        guard let first = days.first, let last = days.last else { return nil }
        let latest = Self.latestDay(of: article)
        if let latest, latest >= first.adding(days: -Self.freshness), latest <= last { return latest }
        guard last.ordinal - first.ordinal <= Self.longestStory else { return nil }
        return latest.map { latest in days.first { $0 >= latest } ?? last } ?? first
    }

    /// By its page, or by a dateline with its year.
    private static func statedDay(of article: ExaminedArticle) -> CalendarDay? {
        if let published = article.published {
            return CalendarDay(secondsSince1970: published)
        }
        return article.facts.dates.first { article.isDateline($0) && $0.basis == .stated }?.start
    }

    /// A dateline's month and day in the year in which it is about the time of the story; nil where no year makes it so.
    private static func day(of dateline: DateExpression, near days: [CalendarDay]) -> CalendarDay? {
        let parts = dateline.value.split(separator: "-").compactMap { Int($0) }
        guard parts.count >= 2, let month = parts.dropLast().last, let day = parts.last else { return nil }
        let years = Set(days.flatMap { [$0.year - 1, $0.year, $0.year + 1] }).sorted()
        let candidates = years.compactMap { CalendarDay(year: $0, month: month, day: day) }
        func distance(_ day: CalendarDay) -> Int { days.map { abs($0.ordinal - day.ordinal) }.min() ?? .max }
        return candidates.filter { distance($0) <= longestStory }.min { distance($0) < distance($1) }
    }

    /// The last day of the past that the article gives itself. What lies more than a few days behind all others is ahead
    /// of the article: an election to come.
    private static func latestDay(of article: ExaminedArticle) -> CalendarDay? {
        let days = article.facts.dates.compactMap { date in
            date.kind == .date && date.precision == .day && date.start == date.end ? date.start : nil
        }
        return days.max { first, second in first < second }.flatMap { latest in
            days.contains { $0 != latest && latest.ordinal - $0.ordinal > freshness } && !isTold(latest, days)
                ? days.filter { $0 < latest }.max() : latest
        }
    }

    /// Named more than once.
    private static func isTold(_ day: CalendarDay, _ days: [CalendarDay]) -> Bool { days.count { $0 == day } > 1 }

    /// The day that most articles begin with, the latest of several. An article that also tells of later days or years doesn't
    /// count: what it begins with is history.
    private static func mostToldDay(_ articles: [ExaminedArticle]) -> CalendarDay? {
        var counts: [CalendarDay: Int] = [:]
        for article in articles {
            let dates = article.facts.dates.filter { $0.kind == .date && $0.start != nil }
            let first = dates.first { $0.precision == .day && $0.start == $0.end }
            guard let first, first.words.lowerBound < leadWords, let day = first.start else { continue }
            let isLast = dates.allSatisfy { ($0.start ?? day).ordinal <= day.ordinal + freshness }
            if isLast { counts[day, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// What an article begins with stands within so many words.
    private static let leadWords = 150
}

extension ExaminedArticle {
    /// `MOSCOW, April 28 (Reuters) -`: a day near the beginning behind a place in capitals, before the agency or a dash. It
    /// tells when the article was written, not when something happened.
    func isDateline(_ date: DateExpression) -> Bool {
        guard date.kind == .date, date.precision == .day, date.words.lowerBound < 120, date.span.upperBound < body.count
        else { return false }
        var place = date.span.lowerBound - 1
        while place > 0, body[place] == UInt8(ascii: " ") { place -= 1 }
        guard place > 2, body[place] == UInt8(ascii: ",") else { return false }
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard capitals.contains(body[place - 1]), capitals.contains(body[place - 2]) else { return false }
        let behind = body[date.span.upperBound...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ".") }
        return [UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: ":"), 0xE2].contains(behind)
    }
}
