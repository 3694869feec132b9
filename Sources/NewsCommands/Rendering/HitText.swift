import NewsAPI
import NewsModel

/// How a hit of a search is shown in text.
enum HitText {
    static func write(_ hit: Hit, to page: inout TextPage) {
        page.paragraph(ArticleText.heading(hit.article))
        page.paragraph(ArticleText.title(hit.article))
        let marks = hit.snippet.marks.filter { $0.lowerBound <= $0.upperBound }.map(\.range)
        page.paragraph(StyledText(snippet: hit.snippet.text, marks: marks), indent: 2)
        // A path is never broken, so that it can be copied.
        page.line("  \(TerminalText.line(hit.article.id))  \(TerminalText.path(hit.article.path))", .dim)
    }

    /// `3 of 41 articles (47 with copies) in 2 ms`
    static func totals(_ reply: SearchReply, collapse: CollapseMode, offset: Int) -> String {
        let all = found(total: reply.total, collapsed: reply.totalCollapsed, collapse: collapse)
        let count = collapse == .none ? reply.total : reply.totalCollapsed
        let shown = reply.hits.count
        let part =
            shown == count ? "" : offset > 0 && shown > 0 ? "\(offset + 1) to \(offset + shown) of " : "\(shown) of "
        return "\(part)\(all) in \(Amounts.milliseconds(reply.tookMs))"
    }

    /// `41 articles (47 with copies)`
    static func found(total: Int, collapsed: Int, collapse: CollapseMode) -> String {
        switch collapse {
        case .none: Amounts.counted(total, "article")
        case .story: "\(Amounts.counted(collapsed, "story", "stories")) (\(Amounts.counted(total, "article")))"
        case .copies:
            Amounts.counted(collapsed, "article")
                + (total == collapsed ? "" : " (\(Amounts.grouped(total)) with copies)")
        }
    }
}
