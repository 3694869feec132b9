package import ArticleAnalysis

/// A figure together with the article that states it.
package struct FigureClaim: Sendable, Equatable {
    /// Place in the list of articles that were asked about.
    package var article: Int
    package var figure: Figure
    /// How often the article states it: more than 1 where it repeats the same figure; the first place is kept.
    package var times: Int

    package init(article: Int, figure: Figure, times: Int = 1) {
        self.article = article
        self.figure = figure
        self.times = times
    }
}
