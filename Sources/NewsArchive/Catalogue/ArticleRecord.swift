internal import ArticleReading
internal import Foundation
internal import GRDB
internal import NewsModel

extension Article.PublicationSource: DatabaseValueConvertible {}
extension File.State: DatabaseValueConvertible {}

/// An article's row, with what its file and its group of copies add.
struct ArticleRecord: FetchableRecord {
    /// Of `tables`.
    static let columns = """
        a.key, a.title, a.outlet, a.credit, a.byline, a.dateline, a.published, a.publishedEnd, a.publishedFrom,
        a.seen, a.language, f.path, a.spanStart, a.spanEnd, a.words, a.story, a.copyGroup,
        (SELECT count(*) FROM article other WHERE other.copyGroup = a.copyGroup AND a.copyGroup IS NOT NULL)
            AS groupSize,
        a.truncated
        """
    static let tables = "article a JOIN file f ON f.id = a.file"

    let key: ArticleKey
    let article: Article

    init(row: Row) throws {
        let key = ArticleKey(number: row["key"])
        self.key = key
        let byline: String? = row["byline"]
        let original: Int64? = row["copyGroup"]
        let groupSize: Int = row["groupSize"]
        article = Article(
            id: key.articleID,
            title: row["title"],
            outlet: row["outlet"],
            credit: row["credit"],
            byline: byline?.split(separator: "\n").map(String.init) ?? [],
            dateline: row["dateline"],
            published: Moment(row),
            publishedFrom: try row.decode(forColumn: "publishedFrom"),
            seen: Moment(seconds: row["seen"]),
            language: row["language"],
            path: PathText(row["path"] as Data),
            span: FileSpan(row),
            words: row["words"],
            story: ArticleKey(number: row["story"]).storyID,
            copyOf: original.flatMap { $0 == key.number ? nil : ArticleKey(number: $0).articleID },
            copies: max(0, groupSize - 1),
            truncated: row["truncated"]
        )
    }
}

extension Moment {
    /// Nil where the time of publication is not known.
    fileprivate init?(_ row: Row) {
        guard let published: Int64 = row["published"] else { return nil }
        let end: Int64? = row["publishedEnd"]
        self.init(seconds: published, isDay: end.map { $0 - published > 1 } ?? false)
    }
}

extension FileSpan {
    fileprivate init(_ row: Row) {
        let start: Int = row["spanStart"]
        self.init(start..<max(start, row["spanEnd"]))
    }
}

/// An article with its text, as reading left it.
struct TextRecord: FetchableRecord {
    static let columns = "\(ArticleRecord.columns), t.body, t.pieces, t.furniture"
    static let tables = "\(ArticleRecord.tables) JOIN articleText t ON t.article = a.id"

    let record: ArticleRecord
    let body: [UInt8]
    let pieces: [BodyPiece]
    let furniture: [FileSpan]

    init(row: Row) throws {
        record = try ArticleRecord(row: row)
        body = Array(row["body"] as Data)
        guard let pieces = SpanEncoding.pieces(in: row["pieces"]), let spans = SpanEncoding.spans(in: row["furniture"])
        else { throw ArchiveError(damaged: record.key) }
        self.pieces = pieces
        furniture = spans
    }
}

extension ArchiveError {
    /// What is stored of an article is none of ours.
    init(damaged article: ArticleKey) {
        self.init(code: .damaged, message: "what is stored of \(article.articleID) can't be read")
    }
}
