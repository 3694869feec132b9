import ArticleAnalysis
import CrossExamination
import Foundation

/// Articles made from texts, with their facts.
enum SampleArticles {
    static let realSeeds = ProcessInfo.processInfo.environment["NEWSD_TEST_SEEDS"]

    static func article(
        _ id: String,
        _ body: String,
        copyGroup: Int64? = nil,
        language: String = "en",
        day: CalendarDay? = CalendarDay(year: 2024, month: 5, day: 15)
    ) -> ExaminedArticle {
        let text = AnalysisText(body: body, language: language)
        return ExaminedArticle(
            id: id,
            published: day.map { Int64($0.ordinal) * 86_400 },
            language: language,
            copyGroup: copyGroup,
            body: Array(body.utf8),
            facts: ArticleFacts(of: text, published: day)
        )
    }

    /// One article a text, named a, b, c…
    static func articles(_ bodies: [String]) -> [ExaminedArticle] {
        bodies.enumerated().map { article(String(UnicodeScalar(UInt8(97 + $0))), $1) }
    }
}

extension Comparison {
    /// The stated values of each group.
    var values: [[Double]] { groups.map { $0.claims.map(\.figure.value) } }
}
