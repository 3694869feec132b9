import ArgumentParser
import NewsAPI

/// `newsctl copies`
struct CopiesCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Show which articles repeat another one's text, and what differs.",
        usage: "newsctl copies [<id>|<query> ...] [--diff] [-n <count>] [<options>]",
        discussion: """
            The original comes first: the credited one, else the earliest, else the fullest. The percentage says how \
            much of the smaller text is found in the other one. --diff shows only what differs: what the original alone \
            says, and what a copy alone says. With --format csv one line is one article, with --diff one difference.

            Examples:
              newsctl copies
              newsctl copies a7k2m --diff
              newsctl copies credit:reuters --since 7d
            """
    )
    static let list: String? = "groups"
    static let entry = (one: "text with copies", many: "texts with copies")

    @OptionGroup var query: OptionalQueryWords
    @Flag(help: "Show only what differs.")
    var diff = false
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    /// Only what is shown is worked out: the object holds the differences in any case.
    var endpoint: Endpoint { .copies(request, differences: diff || common.outputFormat.isWhole) }

    static func counts(_ answer: CopiesReply) -> ListCounts {
        ListCounts(
            shown: answer.groups.count,
            total: answer.total,
            examined: nil,
            warnings: answer.warnings
        )
    }

    func write(_ answer: CopiesReply, to page: inout TextPage) {
        for (number, group) in answer.groups.enumerated() {
            if number > 0 { page.line() }
            if diff { CopyText.writeDifferences(group, to: &page) } else { CopyText.write(group, to: &page) }
        }
    }

    func table(_ answer: CopiesReply) -> CSV {
        diff ? CopyText.differences(answer.groups) : CopyText.csv(answer.groups)
    }
}
