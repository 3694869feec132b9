import NewsModel

/// How stories are shown, as text and as CSV.
enum StoryText: EntryText {
    static func write(_ stories: [Story], to page: inout TextPage) {
        var table = RowTable([("ARTICLES", .right), ("REPORTS", .right)], last: "STORY")
        for story in stories {
            table.add(
                [StyledText(Amounts.grouped(story.articles.count)), StyledText(Amounts.grouped(story.independent))],
                [title(story), facts(story)]
            )
        }
        table.write(to: &page)
    }

    /// One story with its articles, each as in a search.
    static func write(_ story: Story, to page: inout TextPage) {
        page.paragraph(title(story))
        let counts = Amounts.counted(story.articles.count, "article")
        page.paragraph(StyledText("\(counts), \(Amounts.counted(story.independent, "independent report"))"))
        page.paragraph(facts(story))
        for article in story.articles {
            page.line()
            page.paragraph(ArticleText.heading(article))
            page.paragraph(ArticleText.title(article))
            if let original = article.copyOf { page.line("  copy of \(TerminalText.line(original))", .dim) }
            page.line("  \(TerminalText.line(article.id))  \(TerminalText.path(article.path))", .dim)
        }
    }

    private static func title(_ story: Story) -> StyledText {
        story.title.map { StyledText(TerminalText.line($0), .bold) } ?? StyledText("(no headline)", .dim)
    }

    /// `2025-04-26 to 2025-04-28 · The Courier, The National · s7k2mq8d0f3ep`
    private static func facts(_ story: Story) -> StyledText {
        let outlets = story.outlets.map(TerminalText.line).joined(separator: ", ")
        let parts = [period(story), outlets.isEmpty ? "outlets unknown" : outlets, TerminalText.line(story.id)]
        return StyledText(parts.joined(separator: " · "), .dim)
    }

    private static func period(_ story: Story) -> String {
        guard let first = story.first, let last = story.last else { return MomentText.unknown }
        let days = [first, last].map { moment in
            let source = story.articles.first { $0.published == moment }?.publishedFrom
            return MomentText.day(moment, from: source)
        }
        return days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])"
    }

    static let columns = ["storyTitle", "first", "last", "outlets", "independent"] + ArticleText.columns

    /// One an article.
    static func rows(_ story: Story, number: Int) -> [[String]] {
        let fields = [
            story.title ?? "", story.first?.description ?? "", story.last?.description ?? "",
            story.outlets.joined(separator: "; "), String(story.independent),
        ]
        return story.articles.map { fields + ArticleText.fields($0) }
    }
}
