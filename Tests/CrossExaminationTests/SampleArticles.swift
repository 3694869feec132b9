import ArticleAnalysis
import CrossExamination
import Foundation
import NewsModel

/// Articles made from texts, with their facts; a body is its file.
enum SampleArticles {
    static let realSeeds = ProcessInfo.processInfo.environment["NEWSD_TEST_SEEDS"]

    static func article(
        _ id: String,
        _ body: String,
        published: Moment? = Moment("2024-05-15"),
        language: String? = "en",
        copyOf: String? = nil,
        copies: Int = 0
    ) -> ExaminedArticle {
        let text = AnalysisText(body: body, language: language ?? "en")
        let span = FileSpan(0..<body.utf8.count)
        return ExaminedArticle(
            article: .sample(
                id,
                published: published,
                language: language,
                span: span,
                copyOf: copyOf,
                copies: copies
            ),
            body: Array(body.utf8),
            facts: ArticleFacts(of: text, published: published?.day),
            pieces: [BodyPiece(bodyOffset: 0, span: span)]
        )
    }

    /// One article a text, named a, b, c…
    static func articles(_ bodies: [String]) -> [ExaminedArticle] {
        bodies.enumerated().map { article(String(UnicodeScalar(UInt8(97 + $0))), $1) }
    }
}

extension Article {
    /// An article of which little is known.
    static func sample(
        _ id: String,
        title: String? = nil,
        outlet: String? = nil,
        published: Moment? = nil,
        publishedFrom: PublicationSource = .meta,
        language: String? = nil,
        span: FileSpan = FileSpan(0..<0),
        copyOf: String? = nil,
        copies: Int = 0
    ) -> Article {
        Article(
            id: id,
            title: title,
            outlet: outlet,
            credit: nil,
            byline: [],
            dateline: nil,
            published: published,
            publishedFrom: published == nil ? nil : publishedFrom,
            seen: Moment(seconds: 0),
            language: language,
            path: PathText(text: id),
            span: span,
            words: 0,
            story: "",
            copyOf: copyOf,
            copies: copies,
            truncated: false
        )
    }
}

extension Comparison {
    /// The stated values of each group.
    var values: [[Double]] { groups.map { $0.claims.map(\.content.value) } }
}

extension ExaminedArticle {
    /// The text at a place in the file.
    func text(at span: FileSpan) -> String { text(BodySpan(span.range)) }
}
