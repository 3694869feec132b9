import ArgumentParser
import NewsAPI
import NewsModel

/// `newsctl copies`
struct CopiesCommand: ListVerb {
    typealias Asked = CopiesRequest
    typealias Text = CopyGroupText

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
    static let entry = (one: "text with copies", many: "texts with copies")
    static let isOfStatements = false

    @OptionGroup var query: OptionalQueryWords
    @Flag(help: "Show only what differs.")
    var diff = false
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    /// Only what is shown is worked out: the object holds the differences in any case.
    var request: CopiesRequest {
        CopiesRequest(selection, differences: diff || common.outputFormat.isWhole)
    }

    func write(_ answer: Listing<CopyGroup>, to page: inout TextPage) {
        if diff { CopyDifferenceText.write(answer.entries, to: &page) } else { Text.write(answer.entries, to: &page) }
    }

    func table(_ answer: Listing<CopyGroup>) -> CSV {
        diff ? CopyDifferenceText.csv(answer.entries) : Text.csv(answer.entries)
    }
}
