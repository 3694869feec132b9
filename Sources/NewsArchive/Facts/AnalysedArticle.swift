internal import ArticleAnalysis
internal import CrossExamination
internal import Foundation

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
        key = article.key
        let text = AnalysisText(body: article.body, title: article.title, language: article.language)
        let facts = ArticleFacts(of: text, published: article.published)
        self.facts = FactsEncoder.encode(facts, body: text.bytes)
        searchable = SearchableFacts(facts, body: text.bytes)
        copyText = CopyText(text)
        traits = StoryTraits(of: text, facts: facts, published: article.published)
        quotes = facts.quotes.count { !$0.isThought }
        figures = facts.figures.count
        let examined = ExaminedArticle(id: key.articleID, language: article.language, body: text.bytes, facts: facts)
        hasConflict = compare([examined]).contains(where: \.conflict)
    }
}

/// An analysed article with what it is linked to.
package struct LinkedArticle: Sendable {
    let article: AnalysedArticle
    /// By row of the other article.
    var copies: [(other: Int64, match: CopyMatch)] = []
    var stories: [(other: Int64, weight: Double)] = []
}
