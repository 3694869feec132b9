import NewsModel

/// How groups of copies are shown, as text and as CSV.
enum CopyGroupText: EntryText {
    static func write(_ groups: [CopyGroup], to page: inout TextPage) {
        page.blocks(groups, write: write)
    }

    private static func write(_ group: CopyGroup, to page: inout TextPage) {
        page.paragraph(title(group))
        var table = RowTable([("", .right)], last: "")
        for member in group.articles { table.add([share(member, in: group)], lines(member.article, in: group)) }
        table.write(to: &page, indent: 2)
    }

    static func original(_ group: CopyGroup) -> Article? {
        group.articles.first { $0.article.id == group.original }?.article
    }

    static func title(_ group: CopyGroup) -> StyledText {
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

    static func source(_ article: Article) -> StyledText {
        var line = StyledText(ArticleText.source(article))
        let day = MomentText.day(article.published, from: article.publishedFrom)
        line.append(" · \(day) · \(Amounts.counted(article.words, "word")) · \(TerminalText.line(article.id))", .dim)
        return line
    }

    static let columns = ["group", "original", "containment"] + ArticleText.columns

    /// One an article.
    static func rows(_ group: CopyGroup, number: Int) -> [[String]] {
        group.articles.map { member in
            [String(number), group.original, FigureText.number(member.containment)]
                + ArticleText.fields(member.article)
        }
    }
}
