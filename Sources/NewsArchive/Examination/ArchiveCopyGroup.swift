/// Articles that hold one text, whole or in good part.
package struct ArchiveCopyGroup: Sendable, Equatable {
    package struct Member: Sendable, Equatable {
        package var article: StoredArticle
        /// The share of the smaller text that the larger one holds, compared with the original; 1 for the original itself.
        package var containment: Double

        package init(article: StoredArticle, containment: Double) {
            self.article = article
            self.containment = containment
        }
    }

    /// A piece of text that only one of two articles has.
    package struct Difference: Sendable, Equatable {
        /// Id of the article that has it.
        package var article: String
        /// Id of the article that lacks it.
        package var other: String
        /// `sentence` or `words`
        package var kind: String
        package var only: String
        /// In bytes of the file.
        package var span: Range<Int>

        package init(article: String, other: String, kind: String, only: String, span: Range<Int>) {
            self.article = article
            self.other = other
            self.kind = kind
            self.only = only
            self.span = span
        }
    }

    /// Id of the article whose text it is.
    package var original: String
    /// The original first.
    package var articles: [Member]
    /// Between the original and each copy; empty unless asked for.
    package var differences: [Difference]

    package init(original: String, articles: [Member], differences: [Difference]) {
        self.original = original
        self.articles = articles
        self.differences = differences
    }
}
