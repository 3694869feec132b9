import ArgumentParser
import NewsAPI

/// `newsctl names`
struct NamesCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "List people, places and organisations, with their spellings.",
        usage: "newsctl names <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            Most frequent first, each with its other forms and with who and what is named in the same articles. \
            person:NAME, place:NAME and org:NAME find the articles. With --format csv one line is one name in one \
            article.

            Examples:
              newsctl names harbour fire
              newsctl names a7k2m
              newsctl names '*' -n 50
            """
    )
    static let list: String? = "names"
    static let entry = (one: "name", many: "names")

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    var endpoint: Endpoint { .names(request) }

    static func counts(_ answer: NamesReply) -> ListCounts {
        ListCounts(
            shown: answer.names.count,
            total: answer.total,
            examined: answer.examined,
            warnings: answer.warnings
        )
    }

    func write(_ answer: NamesReply, to page: inout TextPage) {
        NameText.write(answer.names, to: &page)
    }

    func table(_ answer: NamesReply) -> CSV {
        NameText.csv(answer.names)
    }
}
