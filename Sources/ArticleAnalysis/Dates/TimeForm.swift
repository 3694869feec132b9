/// A unit of time.
enum TimeUnit: Sendable, Equatable {
    case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century

    /// The letter in TIMEX3 values.
    var letter: String {
        switch self {
        case .second: "S"
        case .minute: "M"
        case .hour: "H"
        case .day: "D"
        case .week: "W"
        case .weekend: "WE"
        case .fortnight: "W"
        case .month: "M"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        }
    }

    var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// What an expression of time says, before it is put on the calendar.
enum TimeForm: Sendable, Equatable {
    case day(year: Int?, month: Int, day: Int)
    case dayOfMonth(Int)
    case month(year: Int?, month: Int)
    case year(Int)
    /// The year its first one is: 1980.
    case decade(Int)
    case century(Int)
    case quarter(year: Int?, number: Int)
    /// A half of a year.
    case half(year: Int?, number: Int)
    case relativeHalf(Int, years: Int)
    /// SP, SU, FA, WI
    case season(year: Int?, code: String)
    /// How many weeks on: nil without a word such as `last`.
    case weekday(Int, weeks: Int?)
    /// Days from today.
    case relativeDay(Int)
    /// `last week` is -1, `this year` 0.
    case relative(TimeUnit, Int)
    case relativeMonth(Int, years: Int)
    /// `January last year`
    case monthOfYear(Int, years: Int)
    case relativeSeason(String, years: Int)
    case relativeQuarter(Int, years: Int)
    /// `three days ago` (-3); from the publication date, or from the last date of the text (`later`).
    case offset(Double?, TimeUnit, direction: Int, fromText: Bool)
    /// `two years after Russia's 2022 invasion`
    case offsetFromYear(Double, TimeUnit, direction: Int, year: Int)
    /// `the quarter`, `the same day`: the one last spoken of
    case same(TimeUnit)
    case duration(Double?, TimeUnit)
    /// `the past two weeks` (-1), `next three days` (1): up to or from the day of publication.
    case stretch(Double, TimeUnit, direction: Int)
    case recurrence(String)
    case vague(String)
    /// `first Sunday of May`, `second Monday of next month`; -1 is the last.
    case nthWeekday(Int, weekday: Int, in: CountingFrame)
    /// `third week of October`, `last week of 2015`
    case nthWeek(Int, in: CountingFrame)
    /// `last day of March`
    case nthDay(Int, in: CountingFrame)
    /// `20th of next month`
    case dayOfRelativeMonth(Int, months: Int)
    /// The week that holds a day.
    indirect case weekOf(TimeForm)
    /// `two days from tomorrow`, `three weeks before Christmas`
    indirect case offsetFrom(Double, TimeUnit, TimeForm)
    /// The next such weekday after the day last spoken of: `the following Friday`.
    case followingWeekday(Int)
    /// The weekend at a day: `Labor Day weekend`.
    indirect case weekendAt(TimeForm)
    /// Units at the beginning of a month or year, at its end where negative: `first nine months of 1989`.
    case units(Int, TimeUnit, in: CountingFrame)
    /// `the end of March` within a range.
    indirect case part(TimeForm, TimeMention.Phase)
    /// `one month and 21 days ago` (-1), `later` (1); without a direction a length of time.
    case compound([TimePart], direction: Int?, fromText: Bool)
    /// `two Mondays ago`
    case weekdays(Int, weekday: Int)
    /// `for three days from Monday`, `a week starting tomorrow`
    indirect case length(Double, TimeUnit, from: TimeForm)
    case holiday(Holiday, year: Int?, years: Int?)
    /// `Thanksgiving last year`
    case holidayOfYear(Holiday, years: Int)
    indirect case range(TimeForm, TimeForm)
}

/// The month or year that a weekday, day or week is counted in: said by itself or counted from that of publication.
struct CountingFrame: Sendable, Equatable {
    var year: Int?
    var month: Int?
    var weeks: Int?
    var months: Int?
    var years: Int?

    var isMonth: Bool { month != nil || months != nil }
}

extension Double {
    /// More units of time than that are not counted from a day.
    static let mostUnits = 100_000.0

    /// As a count of units of time, without its fraction; nil beyond `mostUnits`.
    var wholeUnits: Int? { magnitude < .mostUnits ? Int(self) : nil }
}

/// A part of a length of time: `21 days` of `one month and 21 days`.
struct TimePart: Sendable, Equatable {
    var count: Double
    var unit: TimeUnit
}

/// What is said beside the form.
struct TimeMention: Sendable, Equatable {
    var form: TimeForm
    /// The words, `end` not included.
    var words: Range<Int>
    /// MO, AF, EV, NI and the like.
    var partOfDay: String?
    /// A weekday written with a date.
    var weekday: Int?
    /// The bytes, where they aren't those of the words.
    var span: Range<Int>?
    /// `coming`: the next one, whatever the week.
    var isComing = false
    /// early, mid, late: which part of the days.
    var phase: Phase?

    /// Itself where its quarter has a year.
    var isDated: TimeMention? {
        if case .quarter(nil, _) = form { nil } else { self }
    }

    enum Phase: Sendable, Equatable {
        case early, mid, late
        /// `beginning of`, `middle of`, `end of`
        case beginning, middle, end
        /// `earlier this month`, `later this year`, `rest of the week`: up to or from the day of publication.
        case untilNow, fromNow
    }
}
