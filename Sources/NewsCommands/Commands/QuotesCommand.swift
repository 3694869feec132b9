import ArgumentParser

/// `newsctl quotes`
struct QuotesCommand: StatementVerb {
    typealias Text = QuoteText

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
    static let entry = (one: "quote", many: "quotes")

    @OptionGroup var options: StatementOptions
}
