internal import ArticleAnalysis
package import NewsModel

/// The figures of all articles, in the order of the articles and of place in them. What an article repeats stands once, where
/// it stands first.
package func joinedFigures(_ articles: [ExaminedArticle]) -> [Figure] {
    articles.indices.flatMap { FigureList.figures(of: articles[$0], at: $0) }.map { $0.shown(articles) }
}

/// The figures of one article, repetitions joined.
enum FigureList {
    /// Repetitions are the same value, bound and unit of the same subject, on the same word.
    private struct Identity: Hashable {
        var low: Double?
        var high: Double?
        var unit: String
        var subject: String
        var claimant: String?
        var stance: Claim.Stance
    }

    static func figures(of article: ExaminedArticle, at index: Int) -> [FigureClaim] {
        var places: [Identity: Int] = [:]
        var claims: [FigureClaim] = []
        for figure in article.facts.figures {
            let identity = identity(of: figure)
            if !figure.subject.isEmpty, let place = places[identity] {
                claims[place].times += 1
            } else {
                places[identity] = claims.count
                claims.append(FigureClaim(article: index, figure: figure))
            }
        }
        return claims
    }

    private static func identity(of figure: FigureMention) -> Identity {
        Identity(
            low: figure.low,
            high: figure.high,
            unit: figure.measured?.name ?? "",
            subject: figure.subject.lowercased(),
            claimant: figure.claimant,
            stance: figure.stance
        )
    }
}
