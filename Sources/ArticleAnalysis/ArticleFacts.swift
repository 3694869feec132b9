package import NewsModel

/// Everything that the rules find in one article. Spans count in bytes of its body; lists are in order of place.
package struct ArticleFacts: Sendable, Equatable {
    package var names: [NameMention]
    package var quotes: [QuoteMention]
    package var dates: [DateExpression]
    package var figures: [FigureMention]

    package init(
        names: [NameMention] = [],
        quotes: [QuoteMention] = [],
        dates: [DateExpression] = [],
        figures: [FigureMention] = []
    ) {
        self.names = names
        self.quotes = quotes
        self.dates = dates
        self.figures = figures
    }

    /// Applies all rules. `published` is the day of publication as far as the article itself or its page tells it.
    package init(of text: AnalysisText, published: CalendarDay?) {
        names = NameFinder.names(in: text)
        quotes = QuoteFinder.quotes(in: text, names: names)
        dates = ArticleAnalysis.dates(in: text, published: published)
        figures = FigureFinder.figures(in: text, dates: dates, quotes: quotes)
    }
}
