internal import ArticleAnalysis

/// An article that waits for its analysis, as the catalogue holds it.
package struct ArticleToAnalyse: Sendable {
    /// Its row in the catalogue: articles are analysed in the order of their rows.
    package let row: Int64
    /// Of its file.
    package let path: [UInt8]
    let key: ArticleKey
    let title: String?
    let body: String
    let language: String?
    /// Nil where only the file's own time is known: it tells nothing of the text.
    let published: CalendarDay?

    /// Of its body's UTF-8.
    package var bytes: Int { body.utf8.count }
}
