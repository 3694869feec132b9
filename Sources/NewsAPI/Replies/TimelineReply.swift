/// What happened when, as the articles tell it, in order of date.
package struct TimelineReply: Codable, Sendable, Equatable {
    package var entries: [TimelineEntry]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(entries: [TimelineEntry], total: Int, examined: Int, warnings: [String]) {
        self.entries = entries
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}

/// One event, or what several articles say of it.
package struct TimelineEntry: Codable, Sendable, Equatable {
    /// As fine as it is known: `2025-04-26`, `2025-04`, `2025`.
    package var date: String
    package var precision: DatePrecision
    package var text: String
    /// Ids.
    package var articles: [String]
    /// Its first and last day.
    package var start: String
    package var end: String
    package var mentions: [Sourced<DatedWords>]

    package init(
        date: String,
        precision: DatePrecision,
        text: String,
        articles: [String],
        start: String,
        end: String,
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
    package enum Basis: String, Codable, Sendable {
        case stated, publication, weekday, otherDates, story
    }

    /// "on Saturday", "Aug. 6".
    package var dateText: String
    package var basis: Basis

    package init(dateText: String, basis: Basis) {
        self.dateText = dateText
        self.basis = basis
    }
}

package enum DatePrecision: String, Codable, Sendable {
    case day, month, year
}
