internal import ArticleReading
internal import Foundation
internal import GRDB
internal import NewsModel

/// What reading says of an article, as columns: what is stored, and what `check` compares.
extension PreparedArticle {
    static let columns = [
        "title", "outlet", "credit", "byline", "dateline", "published", "publishedEnd", "publishedFrom", "language",
        "folder", "spanStart", "spanEnd", "words", "truncated",
    ]

    /// In the order of `columns`.
    var columnValues: [DatabaseValue] {
        let byline = article.byline.isEmpty ? nil : article.byline.joined(separator: "\n")
        let values: [(any DatabaseValueConvertible)?] = [
            article.title, article.outlet, article.credit, byline, article.dateline, article.published?.moment.seconds,
            article.published?.moment.end, article.published?.source, article.language, folder,
            article.span.lowerBound, article.span.upperBound, body.wordCount, article.isTruncated,
        ]
        return values.map { $0?.databaseValue ?? .null }
    }

    /// body, pieces, furniture
    var textValues: [DatabaseValue] {
        [Data(article.body.utf8), SpanEncoding.encode(article.pieces), SpanEncoding.encode(article.furniture)]
            .map(\.databaseValue)
    }
}
