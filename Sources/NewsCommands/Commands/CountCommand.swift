import ArgumentParser
import NewsAPI

/// `newsctl count`
struct CountCommand: AskingVerb {
    typealias Judged = TotalVerdict

    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "Count articles.",
        usage: "newsctl count <query> ... [<options>]",
        discussion: """
            Examples:
              newsctl count '*'
              newsctl count grain -export --since 2025-04
              newsctl count flood --json
            """
    )

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "What is counted") var period: PeriodOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: CountRequest {
        var request = CountRequest(query: query.text)
        request.since = period.since
        request.until = period.until
        return request
    }

    var asked: String? { query.text }

    func write(_ answer: CountRequest.Reply, to page: inout TextPage) {
        page.line(HitText.found(total: answer.total, collapsed: answer.totalCollapsed, collapse: .copies))
    }

    func table(_ answer: CountRequest.Reply) -> CSV {
        var csv = CSV(header: ["total", "totalCollapsed"])
        csv.add([String(answer.total), String(answer.totalCollapsed)])
        return csv
    }
}
