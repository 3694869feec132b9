import ArgumentParser
import NewsAPI

/// `newsctl quotes`
struct QuotesCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List who is reported to have said what.",
        usage: "newsctl quotes <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            What several articles report is listed once, by its fullest form; shortened and altered forms follow it. \
            speaker:NAME finds articles in which somebody speaks.

            Examples:
              newsctl quotes harbour fire
              newsctl quotes speaker:mayor
              newsctl quotes a7k2m --format csv > quotes.csv
            """
    )
    static let list: String? = "quotes"
    static let entry = (one: "quote", many: "quotes")

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    var endpoint: Endpoint { .quotes(request) }

    static func counts(_ answer: QuotesReply) -> ListCounts {
        ListCounts(
            shown: answer.quotes.count,
            total: answer.total,
            examined: answer.examined,
            warnings: answer.warnings
        )
    }

    func write(_ answer: QuotesReply, to page: inout TextPage) {
        QuoteText.write(answer.quotes, to: &page)
    }

    func table(_ answer: QuotesReply) -> CSV {
        QuoteText.csv(answer.quotes)
    }
}
