internal import CrossExamination
internal import NewsModel

extension WholeArticle {
    /// Without facts where the article has not been analysed yet.
    init(_ text: TextRecord, _ examined: ExaminedArticle?) {
        self.init(
            article: text.record.article,
            content: Content(
                body: String(decoding: text.body, as: UTF8.self),
                furniture: text.furniture,
                quotes: examined.map(CrossExamination.quotes) ?? [],
                figures: examined.map { joinedFigures([$0]) } ?? [],
                names: examined.map { joinedNames([$0]) } ?? [],
                dates: examined.map(dateMentions) ?? []
            )
        )
    }
}
