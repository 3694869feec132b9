/// The figures of all articles, in the order of the articles and of place in them. What an article repeats stands once, where
/// it stands first.
package func joinedFigures(_ articles: [ExaminedArticle]) -> [FigureClaim] {
    articles.indices.flatMap { index in
        articles[index].facts.figures.map { FigureClaim(article: index, figure: $0) }
    }
}
