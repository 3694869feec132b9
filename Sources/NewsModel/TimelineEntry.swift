/// One event, or what several articles say of it.
package struct TimelineEntry: Codable, Sendable, Equatable {
    /// As fine as it is known: `2025-04-26`, `2025-04`, `2025`.
    package var date: String
    package var precision: DatePrecision
    /// The sentence that tells it best.
    package var text: String
    /// The ids of those that tell of it, in the order of the mentions.
    package var articles: [String]
    /// Its first and last day.
    package var start: CalendarDay
    package var end: CalendarDay
    package var mentions: [Sourced<DatedWords>]

    package init(
        date: String,
        precision: DatePrecision,
        text: String,
        articles: [String],
        start: CalendarDay,
        end: CalendarDay,
        mentions: [Sourced<DatedWords>]
    ) {
        self.date = date
        self.precision = precision
        self.text = text
        self.articles = articles
        self.start = start
        self.end = end
        self.mentions = mentions
    }
}

/// The words that tell a date, and what the date rests on.
package struct DatedWords: Codable, Sendable, Equatable {
    /// From the firmest to the weakest.
    package enum Basis: String, Codable, Sendable, CaseIterable {
        /// All of it is written: `Aug. 6, 2024`.
        case stated
        /// Counted from the article's own publication date.
        case publication
        /// The year follows from the weekday written with it.
        case weekday
        /// Counted from other dates of the text.
        case otherDates
        /// Counted from what the other articles of the story tell.
        case story
    }

    /// "on Saturday", "Aug. 6".
    package var dateText: String
    package var basis: Basis

    package init(dateText: String, basis: Basis) {
        self.dateText = dateText
        self.basis = basis
    }
}

/// How fine a date is known.
package enum DatePrecision: String, Codable, Sendable, CaseIterable {
    case day, month, year
}

/// Words that tell a day, a month or a year.
package struct DateMention: Codable, Sendable, Equatable {
    package var text: String
    /// As fine as it is known: `2025-04-26`, `2025-04`, `2025`; null where it cannot be told.
    @ExplicitNull package var date: String?
    @ExplicitNull package var precision: DatePrecision?
    package var span: FileSpan

    package init(text: String, date: String?, precision: DatePrecision?, span: FileSpan) {
        self.text = text
        self.date = date
        self.precision = precision
        self.span = span
    }
}
