/// One event on the timeline, and everything that says so.
package struct ArchiveTimelineEntry: Sendable, Equatable {
    package struct Mention: Sendable, Equatable {
        /// Id of the article.
        package var article: String
        /// As written: `on Saturday`.
        package var dateText: String
        /// Of the date, in bytes of the file.
        package var span: Range<Int>
        package var sentence: String
        package var sentenceSpan: Range<Int>
        /// What the date rests on: `stated publication weekday otherDates story`.
        package var basis: String

        package init(
            article: String,
            dateText: String,
            span: Range<Int>,
            sentence: String,
            sentenceSpan: Range<Int>,
            basis: String
        ) {
            self.article = article
            self.dateText = dateText
            self.span = span
            self.sentence = sentence
            self.sentenceSpan = sentenceSpan
            self.basis = basis
        }
    }

    /// `2025-04-26`, `2025-04` or `2025`.
    package var date: String
    /// The first and last day that it may mean.
    package var start: String
    package var end: String
    /// `day month year`
    package var precision: String
    /// The firmest of the mentions'.
    package var basis: String
    /// The sentence of the first mention.
    package var text: String
    package var articles: [String]
    package var mentions: [Mention]

    package init(
        date: String,
        start: String,
        end: String,
        precision: String,
        basis: String,
        text: String,
        articles: [String],
        mentions: [Mention]
    ) {
        self.date = date
        self.start = start
        self.end = end
        self.precision = precision
        self.basis = basis
        self.text = text
        self.articles = articles
        self.mentions = mentions
    }
}
