/// A day as a text states it that leaves the year out.
struct CalendarDay: Sendable, Equatable {
    var month: Int
    var day: Int
}

/// A date as a text states it, with the hour and its zone where it states them.
struct StatedTime: Sendable, Equatable {
    var date: CivilDate
    var secondOfDay: Int?
    var offsetMinutes: Int?

    /// An hour without a zone tells no moment, so only the day is taken from it.
    func published(_ source: PublishedTime.Source) -> PublishedTime {
        let day = Int64(date.daysSince1970) * 86_400
        guard let secondOfDay, let offsetMinutes else {
            return PublishedTime(seconds: day, precision: .day, source: source)
        }
        return PublishedTime(
            seconds: day + Int64(secondOfDay) - Int64(offsetMinutes) * 60,
            precision: .second,
            source: source
        )
    }
}
