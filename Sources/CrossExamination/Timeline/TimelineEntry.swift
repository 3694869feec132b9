package import ArticleAnalysis

/// One event on the timeline, and everything that says so.
package struct TimelineEntry: Sendable, Equatable {
    /// First and last day that the date may mean: equal for a day.
    package var start: CalendarDay
    package var end: CalendarDay
    package var precision: DateExpression.Precision
    /// What the date rests on; of several mentions the firmest.
    package var basis: Basis
    /// The sentence of the first mention.
    package var text: String
    /// The ids of the articles that tell of it, in the order of the mentions.
    package var articles: [String]
    /// Every mention: those of the earliest article first.
    package var mentions: [Mention]

    /// The date as the contract writes it: `2025-04-26`, `2025-04`, `2025`.
    package var date: String {
        switch precision {
        case .day: start.description
        case .month: String(start.description.prefix(7))
        case .year: String(start.description.prefix(4))
        }
    }

    /// From the firmest to the weakest.
    package enum Basis: String, Sendable, CaseIterable, Comparable {
        /// All of it is written.
        case stated
        /// Counted from the article's own publication date.
        case publication
        /// The year follows from the weekday written with it.
        case weekday
        /// Counted from other dates of the text.
        case otherDates
        /// Counted from what the other articles of the story tell.
        case story

        package static func < (left: Basis, right: Basis) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    package struct Mention: Sendable, Equatable {
        /// The article's id.
        package var article: String
        /// `on Saturday`, as written, and where in the body.
        package var dateText: String
        package var dateSpan: ByteSpan
        package var sentence: String
        package var sentenceSpan: ByteSpan
        package var basis: Basis
    }
}
