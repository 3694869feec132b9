internal import ArticleAnalysis

/// The dated events of the articles, in order of date; mentions of one event are one entry.
///
/// `ExaminedArticle.published` must be nil where it rests on the file's own time only.
package func timeline(_ articles: [ExaminedArticle]) -> [TimelineEntry] {
    articles.flatMap { article in
        article.facts.dates.compactMap { date in
            guard date.kind == .date, let start = date.start, let end = date.end else { return nil }
            return TimelineEntry(
                start: start,
                end: end,
                precision: date.precision,
                basis: .stated,
                text: date.text,
                articles: [article.id],
                mentions: []
            )
        }
    }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
}
