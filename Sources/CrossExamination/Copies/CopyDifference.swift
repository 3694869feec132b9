package import ArticleAnalysis

/// A piece of text that only one of two copies has.
package struct CopyDifference: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// A whole sentence without a counterpart in the other.
        case sentence
        /// Words of a sentence that the other has in another form.
        case words
    }

    /// Id of the article that has it.
    package let article: String
    package let kind: Kind
    /// As written.
    package let text: String
    /// Bytes of that article's body.
    package let span: ByteSpan
}

/// What differs between an original and a copy of it, in order of place in the text.
package func copyDifferences(original: ExaminedArticle, copy: ExaminedArticle) -> [CopyDifference] {
    []
}
