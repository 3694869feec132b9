package import ArticleAnalysis

/// One article as everything across articles looks at it.
package struct ExaminedArticle: Sendable {
    /// As people see it; orders what has no other order.
    package var id: String
    package var title: String?
    package var outlet: String?
    package var credit: String?
    /// Seconds since 1970; nil where not known.
    package var published: Int64?
    /// ISO 639-1 code; nil where not known.
    package var language: String?
    /// Equal for articles that hold one text: together they are one independent report. Nil for a text that nobody repeats.
    package var copyGroup: Int64?
    /// Whether another article of the copy group is its original.
    package var isCopy: Bool
    /// The body's UTF-8, which the spans of `facts` count in.
    package var body: [UInt8]
    package var facts: ArticleFacts

    package init(
        id: String,
        title: String? = nil,
        outlet: String? = nil,
        credit: String? = nil,
        published: Int64? = nil,
        language: String? = nil,
        copyGroup: Int64? = nil,
        isCopy: Bool = false,
        body: [UInt8],
        facts: ArticleFacts
    ) {
        self.id = id
        self.title = title
        self.outlet = outlet
        self.credit = credit
        self.published = published
        self.language = language
        self.copyGroup = copyGroup
        self.isCopy = isCopy
        self.body = body
        self.facts = facts
    }

    /// The text of a span; empty for a span that does not lie in the body.
    package func text(_ span: ByteSpan) -> String {
        guard span.lowerBound >= 0, span.upperBound <= body.count else { return "" }
        return String(decoding: body[span], as: UTF8.self)
    }
}

/// How many reports the articles are, copies counted once.
package func independentReports(_ articles: some Sequence<ExaminedArticle>) -> Int {
    var groups: Set<Int64> = []
    var alone = 0
    for article in articles {
        if let group = article.copyGroup {
            groups.insert(group)
        } else {
            alone += 1
        }
    }
    return groups.count + alone
}
