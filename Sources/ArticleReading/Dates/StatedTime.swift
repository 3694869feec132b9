import NewsModel

/// A date as a text states it, with the hour and its zone where it states them.
struct StatedTime: Sendable, Equatable {
    var date: CalendarDay
    var secondOfDay: Int?
    var offsetMinutes: Int?

    /// An hour without a zone tells no moment, so only the day is taken from it.
    func published(_ source: Article.PublicationSource) -> PublishedTime {
        let day = date.firstSecond
        guard let secondOfDay, let offsetMinutes else {
            return PublishedTime(Moment(seconds: day, isDay: true), source)
        }
        return PublishedTime(Moment(seconds: day + Int64(secondOfDay) - Int64(offsetMinutes) * 60), source)
    }
}
