internal import ArticleAnalysis

/// What the articles report somebody to have said, each statement once, in order of the articles (as they were published, then
/// by id) and of place. Thoughts and wishes (`Quote.isThought`) are left out: nobody said them.
package func joinedQuotes(_ articles: [ExaminedArticle]) -> [JoinedQuote] {
    let ordered = articles.sorted { ($0.published ?? .max, $0.id) < ($1.published ?? .max, $1.id) }
    return ordered.flatMap { article in
        article.facts.quotes.filter { !$0.isThought }.map { quote in
            let form = QuoteForm(quote, in: article)
            return JoinedQuote(quote: form, speakerName: form.speakerName, others: [])
        }
    }
}

extension QuoteForm {
    init(_ quote: Quote, in article: ExaminedArticle) {
        self.init(
            article: article.id,
            kind: quote.kind,
            text: quote.spans.map(article.text).joined(separator: " … "),
            speaker: quote.speaker.map(article.text),
            speakerName: quote.speakerName,
            cue: quote.cue.map(article.text),
            sentence: article.text(quote.sentence),
            sentenceSpan: quote.sentence,
            spans: quote.spans
        )
    }
}
