internal import ArticleAnalysis
internal import NewsModel

/// A figure together with the article that states it.
struct FigureClaim: Sendable {
    /// Place in the list of articles that were asked about.
    var article: Int
    var figure: FigureMention
    /// How often the article states it: more than 1 where it repeats the same figure; the first place is kept.
    var times = 1

    func shown(_ articles: [ExaminedArticle]) -> Figure {
        let article = articles[article]
        let claim = Claim(
            value: figure.value,
            low: figure.low,
            high: figure.high,
            bound: figure.bound,
            unit: figure.unit,
            siValue: figure.siValue,
            siUnit: figure.siUnit,
            subject: figure.subject,
            claimant: figure.claimant,
            claimantKind: figure.claimantKind,
            stance: figure.stance,
            asOf: figure.asOf.flatMap(DateText.text),
            text: article.text(figure.span),
            times: times
        )
        return Figure(claim, article.source(sentence: figure.sentence, at: figure.span))
    }
}
