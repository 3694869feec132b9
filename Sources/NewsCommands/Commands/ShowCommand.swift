import ArgumentParser
import NewsAPI
import NewsModel

/// `newsctl show`
struct ShowCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one article in full.",
        usage: "newsctl show <id> [<options>]",
        discussion: """
            The start of an id is enough, from five characters on, as long as only one article has it. --json also \
            holds what the article states: quotes, figures, names and dates, each with its place in the file.

            Examples:
              newsctl show a7k2m
              newsctl show a7k2mq8d0f3ep --json
              newsctl show $(newsctl search -q -n 1 harbour fire)
            """
    )

    @Argument(help: ArgumentHelp("Id of an article, or its start.", valueName: "id"))
    var id: String
    @OptionGroup(title: "For every verb") var common: CommonOptions

    mutating func validate() throws {
        if id.isEmpty { throw ValidationError("an id is needed: newsctl search -q prints them") }
    }

    var request: ArticleRequest { ArticleRequest(id: id) }

    func write(_ answer: WholeArticle, to page: inout TextPage) {
        page.paragraph(ArticleText.title(answer.article))
        page.paragraph(ArticleText.heading(answer.article))
        page.line()
        page.pairs(Self.facts(answer.article, answer.content))
        page.line()
        let body = TerminalText.lines(answer.content.body)
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = StyledText(String(line))
            if text.isEmpty { page.line() } else { page.paragraph(text) }
        }
        if answer.article.truncated { page.line("[the text was cut: it is too long]", .dim) }
    }

    /// What is known of it, without what stands in the heading.
    private static func facts(_ article: Article, _ content: WholeArticle.Content) -> [(name: String, value: String)] {
        let facts: [(name: String, value: String?)] = [
            ("id", article.id),
            ("by", article.byline.isEmpty ? nil : article.byline.joined(separator: ", ")),
            ("from", article.dateline),
            ("date", article.publishedFrom.map(origin)),
            ("language", article.language),
            ("words", Amounts.grouped(article.words)),
            ("copy of", article.copyOf),
            ("story", article.story),
            ("states", statements(content)),
            ("seen", MomentText.minute(article.seen)),
        ]
        let known = facts.compactMap { fact in fact.value.map { (name: fact.name, value: TerminalText.line($0)) } }
        return known + [("file", TerminalText.path(article.path))]
    }

    /// What its own id leads to with `figures`, `quotes`, `names` and `timeline`.
    private static func statements(_ content: WholeArticle.Content) -> String? {
        let counts = [
            (content.figures.count, "figure"), (content.quotes.count, "quote"), (content.names.count, "name"),
            (content.dates.count, "date"),
        ]
        let stated = counts.filter { $0.0 > 0 }.map { Amounts.counted($0.0, $0.1) }
        return stated.isEmpty ? nil : stated.joined(separator: ", ")
    }

    /// Where the time of publication comes from.
    private static func origin(_ source: Article.PublicationSource) -> String {
        switch source {
        case .meta: "stated in the page's data"
        case .text: "stated in the text"
        case .relative: "reckoned from words such as \"2 hours ago\""
        case .mtime: "the file's own time"
        case .story: "from other articles of the story"
        }
    }

    func table(_ answer: WholeArticle) -> CSV {
        var csv = CSV(header: ArticleText.columns + ["body"])
        csv.add(ArticleText.fields(answer.article) + [answer.content.body])
        return csv
    }
}
