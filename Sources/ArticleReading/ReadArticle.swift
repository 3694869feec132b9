package import NewsModel

/// A file's bytes with what its reader may know of it.
package struct SourceFile: Sendable {
    /// Path relative to the watched folder, as bytes; the name tells the format.
    package var path: [UInt8]
    package var bytes: [UInt8]
    /// The file's own time, in seconds since 1970: what "2 hours ago" is relative to.
    package var modified: Int64

    package init(path: [UInt8], bytes: [UInt8], modified: Int64) {
        self.path = path
        self.bytes = bytes
        self.modified = modified
    }
}

package enum FileFormat: String, Sendable, CaseIterable {
    case text
    case markdown
}

/// What a file holds.
package struct ReadFile: Sendable, Equatable {
    package var format: FileFormat
    /// The charset that the bytes were read as, an IANA name in lower case: `utf-8`, `windows-1252`.
    package var charset: String
    /// In the order of the file; empty where the file holds no article.
    package var articles: [ReadArticle]

    package init(format: FileFormat, charset: String, articles: [ReadArticle]) {
        self.format = format
        self.charset = charset
        self.articles = articles
    }
}

/// One published text of one outlet.
package struct ReadArticle: Sendable, Equatable {
    package var title: String?
    /// Who published this text.
    package var outlet: String?
    /// The agency or paper whose text it is, where that is said.
    package var credit: String?
    package var byline: [String]
    /// The place in front of the text: `MOSCOW`.
    package var dateline: String?
    package var published: PublishedTime?
    /// ISO 639 code.
    package var language: String?
    /// The searchable text: paragraphs joined by a blank line, furniture and headline left out.
    package var body: String
    /// Where the runs of `body` lie in the file, in order; they hold all of it but the breaks between them.
    package var pieces: [BodyPiece]
    /// The whole article in the file, from its headline block to its last line.
    package var span: FileSpan
    /// What of the file near this article is no part of any article; each furniture span belongs to exactly one article.
    package var furniture: [FileSpan]
    /// Whether text was left out because of a limit.
    package var isTruncated: Bool

    package init(
        title: String? = nil,
        outlet: String? = nil,
        credit: String? = nil,
        byline: [String] = [],
        dateline: String? = nil,
        published: PublishedTime? = nil,
        language: String? = nil,
        body: String,
        pieces: [BodyPiece],
        span: FileSpan,
        furniture: [FileSpan] = [],
        isTruncated: Bool = false
    ) {
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.language = language
        self.body = body
        self.pieces = pieces
        self.span = span
        self.furniture = furniture
        self.isTruncated = isTruncated
    }
}

/// When an article was published, as far as that is known, and what that rests on.
package struct PublishedTime: Sendable, Equatable {
    package var moment: Moment
    package var source: Article.PublicationSource

    package init(_ moment: Moment, _ source: Article.PublicationSource) {
        self.moment = moment
        self.source = source
    }
}

/// A file that could not be read into articles.
package struct ReadingError: Error, Sendable, Equatable {
    package enum Code: String, Sendable {
        case tooLarge
        case notText
        case unsupportedFormat
        case unsupportedCharset
    }

    package var code: Code
    /// What failed and what to do, for a person; the path is the caller's to add.
    package var message: String
}
