import NewsAPI

/// How groups of copies are shown, as text and as CSV.
enum CopyText {
    static func write(_ group: CopyGroup, to page: inout TextPage) {
        page.paragraph(title(group))
        var table = RowTable([("", .right)], last: "")
        for member in group.articles { table.add([share(member, in: group)], lines(member.article, in: group)) }
        table.write(to: &page, indent: 2)
    }

    private static func original(_ group: CopyGroup) -> Article? {
        group.articles.first { $0.article.id == group.original }?.article
    }

    private static func title(_ group: CopyGroup) -> StyledText {
        original(group).map(ArticleText.title) ?? StyledText(TerminalText.line(group.original), .bold)
    }

    private static func share(_ member: CopyGroup.Member, in group: CopyGroup) -> StyledText {
        if member.article.id == group.original { return StyledText("original") }
        // Rounded down: what is not the whole text is not called so.
        return StyledText("\(Int(min(max(member.containment, 0), 1) * 100)) %")
    }

    /// Who printed it, when, its words, its id; its own headline where it has another one.
    private static func lines(_ article: Article, in group: CopyGroup) -> [StyledText] {
        let titles = (article.title, original(group)?.title)
        let ownTitle = titles.0 == titles.1 ? StyledText() : titles.0.map { StyledText(TerminalText.line($0)) }
        return [source(article), ownTitle ?? StyledText("(no headline)", .dim)]
    }

    private static func source(_ article: Article) -> StyledText {
        var line = StyledText(ArticleText.source(article))
        let day = Moment.day(article.published, from: article.publishedFrom)
        line.append(" · \(day) · \(Amounts.counted(article.words, "word")) · \(TerminalText.line(article.id))", .dim)
        return line
    }

    /// What only one of two articles says: for each copy what the original alone has, then what it has alone.
    static func writeDifferences(_ group: CopyGroup, to page: inout TextPage) {
        page.paragraph(title(group))
        if let original = original(group) { page.paragraph(source(original), indent: 2) }
        for member in group.articles where member.article.id != group.original {
            page.line()
            page.paragraph(source(member.article), indent: 2)
            let id = member.article.id
            let without = group.differences.filter { $0.in == group.original && $0.other == id }
            let with = group.differences.filter { $0.in == id }
            if without.isEmpty, with.isEmpty { page.line("  no difference", .dim) }
            var table = RowTable([("", .left)], last: "")
            for difference in without { table.add([StyledText("-", .bad)], [only(difference)]) }
            for difference in with { table.add([StyledText("+", .good)], [only(difference)]) }
            table.write(to: &page, indent: 2)
        }
    }

    private static func only(_ difference: CopyGroup.Difference) -> StyledText {
        StyledText(TerminalText.line(difference.only))
    }

    /// One line an article.
    static func csv(_ groups: [CopyGroup]) -> CSV {
        var csv = CSV(header: ["group", "original", "containment"] + ArticleText.columns)
        for (number, group) in groups.enumerated() {
            for member in group.articles {
                let fields = [String(number + 1), group.original, FigureText.number(member.containment)]
                csv.add(fields + ArticleText.fields(member.article))
            }
        }
        return csv
    }

    /// One line a difference.
    static func differences(_ groups: [CopyGroup]) -> CSV {
        var csv = CSV(header: ["group", "original", "in", "notIn", "kind", "only", "path", "spanStart", "spanEnd"])
        for (number, group) in groups.enumerated() {
            let paths = Dictionary(group.articles.map { ($0.article.id, $0.article.path) }) { first, _ in first }
            for difference in group.differences {
                csv.add([
                    String(number + 1), group.original, difference.in, difference.other, difference.kind.rawValue,
                    difference.only, paths[difference.in] ?? "", String(difference.span.start),
                    String(difference.span.end),
                ])
            }
        }
        return csv
    }
}
