import ArgumentParser
import NewsAPI

/// `newsctl compare`
struct CompareCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Set figures about one thing against each other.",
        usage: "newsctl compare <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            Values that agree within their own rounding, whatever their units, are one group; two groups or more are a \
            conflict. Reports are counted once, however often a text was copied. newsd never says who is right. An \
            article's id stands for its story.

            Examples:
              newsctl compare harbour fire
              newsctl compare s7k2m
              newsctl compare s7k2m --json | jq '.comparisons[] | select(.conflict)'
            """
    )
    static let list: String? = "comparisons"
    static let entry = (one: "comparison", many: "comparisons")

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    var endpoint: Endpoint { .compare(request) }

    static func counts(_ answer: CompareReply) -> ListCounts {
        ListCounts(
            shown: answer.comparisons.count,
            total: answer.total,
            examined: answer.examined,
            warnings: answer.warnings
        )
    }

    func write(_ answer: CompareReply, to page: inout TextPage) {
        for (number, comparison) in answer.comparisons.enumerated() {
            if number > 0 { page.line() }
            ComparisonText.write(comparison, to: &page)
        }
    }

    func table(_ answer: CompareReply) -> CSV {
        ComparisonText.csv(answer.comparisons)
    }
}
