internal import ArticleReading
internal import Foundation
internal import GRDB

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
            article.title, article.outlet, article.credit, byline, article.dateline, article.published?.seconds,
            article.published?.end, article.published?.source.rawValue, article.language, folder,
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

extension PublishedTime {
    private static let secondsPerDay: Int64 = 86_400

    /// The end, exclusive, of the time in which it was published: a day where only the day is known.
    var end: Int64 { seconds + (precision == .day ? Self.secondsPerDay : 1) }
}
