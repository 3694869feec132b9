import ArgumentParser
import NewsAPI

/// `newsctl figures`
struct FiguresCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the quantities that articles state, and who claims them.",
        usage: "newsctl figures <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            A figure stands with what it is of, who says so, whether it could be verified, and the article. What the \
            sentence does not tell is left open. A figure that several articles give alike is one row. With --format csv one line is one figure, with its sentence and its \
            place in the file.

            Examples:
              newsctl figures harbour fire
              newsctl figures a7k2m
              newsctl figures s7k2m --format csv > figures.csv
            """
    )
    static let list: String? = "figures"
    static let entry = (one: "figure", many: "figures")

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    var endpoint: Endpoint { .figures(request) }

    static func counts(_ answer: FiguresReply) -> ListCounts {
        ListCounts(
            shown: answer.figures.count,
            total: answer.total,
            examined: answer.examined,
            warnings: answer.warnings
        )
    }

    func write(_ answer: FiguresReply, to page: inout TextPage) {
        var table = RowTable([("FIGURE", .left)], last: "OF WHAT, WHO SAYS SO, WHERE")
        for row in FigureRows(answer.figures).rows {
            let said = [FigureText.subject(row.claim.subject), FigureText.claimant(row.claim)]
            table.add([StyledText(FigureText.value(row.claim), .bold)], said + row.sources.map(SourceText.line))
        }
        table.write(to: &page)
    }

    func table(_ answer: FiguresReply) -> CSV {
        var csv = CSV(header: FigureText.columns)
        for figure in answer.figures { csv.add(FigureText.fields(figure)) }
        return csv
    }
}
