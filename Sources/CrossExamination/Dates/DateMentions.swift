internal import ArticleAnalysis
package import NewsModel

/// The days, months and years that an article names, in order of place; those that can't be told are left out.
package func dateMentions(of article: ExaminedArticle) -> [DateMention] {
    article.facts.dates.compactMap { date in
        DateText.text(date).map { text in
            DateMention(
                text: date.text,
                date: text,
                precision: date.precision,
                span: article.places.fileSpan(of: date.span)
            )
        }
    }
}
