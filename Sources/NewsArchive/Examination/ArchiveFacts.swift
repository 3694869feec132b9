/// What the rules found in one article, for `show`.
package struct ArchiveFacts: Sendable, Equatable {
    package var quotes: [ArchiveQuote.Form]
    package var figures: [ArchiveFigure]
    package var names: [ArchiveName]
    package var dates: [ArchiveDate]

    package init(
        quotes: [ArchiveQuote.Form],
        figures: [ArchiveFigure],
        names: [ArchiveName],
        dates: [ArchiveDate]
    ) {
        self.quotes = quotes
        self.figures = figures
        self.names = names
        self.dates = dates
    }
}

/// A date that an article mentions.
package struct ArchiveDate: Sendable, Equatable {
    /// As written.
    package var text: String
    /// `2025-04-26`, `2025-04` or `2025`; nil where it can't be told.
    package var date: String?
    /// The first and last day that it may mean.
    package var start: String?
    package var end: String?
    /// `day month year`
    package var precision: String
    /// In bytes of the file.
    package var span: Range<Int>

    package init(text: String, date: String?, start: String?, end: String?, precision: String, span: Range<Int>) {
        self.text = text
        self.date = date
        self.start = start
        self.end = end
        self.precision = precision
        self.span = span
    }
}
