package import ArticleAnalysis

/// A figure where an article states it.
package struct ArchiveFigure: Sendable, Equatable {
    /// Id of the article.
    package var article: String
    /// Its own spans count in the article's body.
    package var figure: Figure
    /// As written, with the words that bound it: "more than 1,300 square kilometers".
    package var text: String
    /// `2025-04-26`, `2025-04` or `2025`; nil where the sentence gives no date.
    package var asOf: String?
    package var sentence: String
    /// In bytes of the file.
    package var sentenceSpan: Range<Int>
    package var span: Range<Int>
    /// How often the article states it.
    package var times: Int

    package init(
        article: String,
        figure: Figure,
        text: String,
        asOf: String?,
        sentence: String,
        sentenceSpan: Range<Int>,
        span: Range<Int>,
        times: Int
    ) {
        self.article = article
        self.figure = figure
        self.text = text
        self.asOf = asOf
        self.sentence = sentence
        self.sentenceSpan = sentenceSpan
        self.span = span
        self.times = times
    }
}

/// What several reports, or several sides, say about one quantity. It never says who is right.
package struct ArchiveComparison: Sendable, Equatable {
    /// Claims that agree within their own rounding.
    package struct Group: Sendable, Equatable {
        /// In the comparison's unit; nil on a side that all claims leave open.
        package var low: Double?
        package var high: Double?
        /// How many reports make these claims, copies counted once.
        package var independent: Int
        package var claims: [ArchiveFigure]

        package init(low: Double?, high: Double?, independent: Int, claims: [ArchiveFigure]) {
            self.low = low
            self.high = high
            self.independent = independent
            self.claims = claims
        }
    }

    package var subject: String
    /// Nil for counts.
    package var unit: String?
    package var conflict: Bool
    package var independent: Int
    /// From the lowest value to the highest.
    package var groups: [Group]

    package init(subject: String, unit: String?, conflict: Bool, independent: Int, groups: [Group]) {
        self.subject = subject
        self.unit = unit
        self.conflict = conflict
        self.independent = independent
        self.groups = groups
    }
}
