/// What a word means in an expression of time.
enum DateWord: Sendable, Equatable {
    case month(Int)
    /// An abbreviation or a word that is something else too (`may`, `mar`): only beside a day or year, or after a preposition.
    case doubtfulMonth(Int)
    /// 1 for Monday
    case weekday(Int)
    case doubtfulWeekday(Int)
    case unit(TimeUnit)
    /// yesterday: -1
    case deictic(Int)
    /// last -1, this 0, next 1
    case relative(Int)
    /// `past`, `previous`: as last, but over a number of units
    case following
    case ago
    case earlier
    case later
    case before
    case after
    /// early, late, mid
    case phase
    /// end, beginning, middle: with `of`
    case boundary
    case partOfDay(String)
    case season(String)
    case doubtfulSeason(String)
    case ordinal(Int)
    case article
    case of
    case every
    case recurrence(String)
    case decade(Int)
    case vague(String)
    /// several, few, couple
    case someNumber(Double?)
    case fiscal
    case half
    case holiday(Holiday)
    case preposition
    case same
    case period
    /// Q1, H2
    case quarterLabel(Int)
    case halfLabel(Int)
    case inWords
    /// the latest, year-earlier
    case latest
}

/// Holidays that fall on the same day each year or can be counted from Easter or a weekday.
enum Holiday: Sendable, Equatable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The nth weekday of a month; -1 is the last.
    case nth(Int, weekday: Int, month: Int)
    /// Some days after such a one: the Friday after Thanksgiving.
    case afterNth(Int, weekday: Int, month: Int, days: Int)
    /// A day of the Islamic calendar and those after it; give or take a day, for the month begins when its moon is seen.
    case islamic(month: Int, day: Int, days: Int)
}
