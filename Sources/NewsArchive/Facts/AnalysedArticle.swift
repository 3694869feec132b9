internal import ArticleAnalysis
internal import CrossExamination
internal import NewsModel

/// What the rules find in one article, ready to be linked and kept; made without I/O, on whatever thread.
package struct AnalysedArticle: Sendable {
    package let row: Int64
    package let path: [UInt8]
    let key: ArticleKey
    let facts: [UInt8]
    let searchable: SearchableFacts
    let copyText: CopyText
    let traits: StoryTraits
    /// Of words that were spoken or written, thoughts left out.
    let quotes: Int
    let figures: Int
    /// Whether its own figures contradict each other.
    let hasConflict: Bool

    package init(_ article: ArticleToAnalyse) {
        row = article.row
        path = article.path
        key = article.text.record.key
        let stored = article.text.record.article
        let body = String(decoding: article.text.body, as: UTF8.self)
        let text = AnalysisText(body: body, title: stored.title, language: stored.language)
        let published = stored.statedTime?.day
        let facts = ArticleFacts(of: text, published: published)
        self.facts = FactsEncoder.encode(facts, body: text.bytes)
        searchable = SearchableFacts(facts, body: text.bytes)
        copyText = CopyText(text)
        traits = StoryTraits(of: text, facts: facts, published: published)
        quotes = facts.quotes.count { !$0.isThought }
        figures = facts.figures.count
        let examined = ExaminedArticle(
            article: stored,
            body: text.bytes,
            facts: facts,
            pieces: article.text.pieces
        )
        hasConflict = !conflictingArticles([examined]).isEmpty
    }
}

/// An analysed article with what it is linked to.
package struct LinkedArticle: Sendable {
    let article: AnalysedArticle
    /// By row of the other article.
    var copies: [(other: Int64, match: CopyMatch)] = []
    var stories: [(other: Int64, weight: Double)] = []
}
