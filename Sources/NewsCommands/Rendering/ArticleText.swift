import NewsModel

/// How an article is shown in text.
enum ArticleText {
    /// `2025-04-28 16:12 · The Courier (Reuters text) · +1 copy`
    static func heading(_ article: Article) -> StyledText {
        var line = StyledText(MomentText.published(article.published, from: article.publishedFrom))
        line.append(" · ", .dim)
        line.append(source(article))
        if article.copies > 0 {
            line.append(" · ", .dim)
            line.append("+" + Amounts.counted(article.copies, "copy", "copies"), .dim)
        }
        return line
    }

    static func source(_ article: Article) -> String {
        source(outlet: article.outlet, credit: article.credit)
    }

    /// Who published it, and whose text it is where that is somebody else.
    static func source(outlet: String?, credit: String?) -> String {
        let outlet = outlet.map(TerminalText.line)
        let credit = credit.map(TerminalText.line)
        switch (outlet, credit) {
        case (let outlet?, nil): return outlet
        case (let outlet?, let credit?): return outlet == credit ? outlet : "\(outlet) (\(credit) text)"
        case (nil, let credit?): return "unknown outlet (\(credit) text)"
        case (nil, nil): return "unknown outlet"
        }
    }

    static func title(_ article: Article) -> StyledText {
        article.title.map { StyledText(TerminalText.line($0), .bold) } ?? StyledText("(no headline)", .dim)
    }

    /// Columns of an article in CSV.
    static let columns = [
        "id", "published", "publishedFrom", "outlet", "credit", "byline", "dateline", "title", "language", "words",
        "copies",
        "copyOf", "story", "seen", "truncated", "path", "spanStart", "spanEnd",
    ]

    static func fields(_ article: Article) -> [String] {
        [
            article.id, article.published?.description ?? "", article.publishedFrom?.rawValue ?? "",
            article.outlet ?? "", article.credit ?? "", article.byline.joined(separator: "; "),
            article.dateline ?? "", article.title ?? "", article.language ?? "", String(article.words),
            String(article.copies), article.copyOf ?? "", article.story, article.seen.description,
            String(article.truncated), article.path.text, String(article.span.lowerBound),
            String(article.span.upperBound),
        ]
    }
}
