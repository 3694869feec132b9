import NewsModel

/// How the place where an article says something is shown: who printed it, when, and the id that leads there.
enum SourceText {
    /// `The Courier (Reuters text) · 2025-04-28 · a7k2mq8d0f3ep`; the file's name says most where the outlet is not known.
    static func line(_ source: Source) -> StyledText {
        var line = StyledText(ArticleText.source(outlet: source.outlet, credit: source.credit), .dim)
        if source.outlet == nil { line.append(" \(TerminalText.path(source.path))", .dim) }
        line.append(" · \(MomentText.day(source.published, from: source.publishedFrom))", .dim)
        line.append(" · \(TerminalText.line(source.article))", .dim)
        if source.copyOf != nil { line.append(" · copy", .dim) }
        return line
    }

    /// Columns of a source in CSV.
    static let columns = [
        "article", "outlet", "credit", "published", "publishedFrom", "title", "copyOf", "sentence", "path",
        "spanStart", "spanEnd",
    ]

    static func fields(_ source: Source) -> [String] {
        [
            source.article, source.outlet ?? "", source.credit ?? "", source.published?.description ?? "",
            source.publishedFrom?.rawValue ?? "", source.title ?? "", source.copyOf ?? "", source.sentence,
            source.path.text, String(source.span.lowerBound), String(source.span.upperBound),
        ]
    }
}
