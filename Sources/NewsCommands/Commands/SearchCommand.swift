import ArgumentParser
import NewsAPI
import NewsModel

/// `newsctl search`
struct SearchCommand: AskingVerb {
    typealias Judged = TotalVerdict

    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles.",
        usage: "newsctl search <query> ... [-n <count>] [-r] [-q] [<options>]",
        discussion: """
            Words also match their other forms; newsctl explain shows which. All words must occur, unless OR, NOT, \
            NEAR/5, SAME or brackets say otherwise; -word must not occur. The shell takes quotes away, so a phrase needs \
            two kinds of them.

            The totals come last; when the output is no terminal they go to stderr. A ~ before a date says that the \
            article itself does not state it. With --format csv and ndjson, one line is one article.

            Examples:
              newsctl search grain export
              newsctl search '"white house"' -troops -n 3
              newsctl search outlet:reuters --since 7d --sort date
              newsctl search flood --facet outlet --facet date:day:20
              newsctl search -q 'title:harbour' | xargs -n 1 newsctl show
            """
    )

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "What is found") var period: PeriodOptions
    @OptionGroup(title: "What is found") var search: SearchOptions
    @OptionGroup(title: "What is found") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    mutating func validate() throws {
        if search.quiet, common.outputFormat != .text {
            throw ValidationError("-q prints ids as text; it does not go with --format \(common.outputFormat.rawValue)")
        }
    }

    var request: SearchRequest {
        var request = SearchRequest(query: query.text)
        request.since = period.since
        request.until = period.until
        request.sort = search.sort
        request.reverse = search.reverse
        request.collapse = search.collapse
        request.facets = search.facet
        request.limit = page.limit ?? request.limit
        request.offset = page.offset
        return request
    }

    var asked: String? { query.text }

    func write(_ answer: SearchReply, to page: inout TextPage) {
        if search.quiet {
            for hit in answer.hits { page.line(TerminalText.line(hit.article.id)) }
            return
        }
        page.blocks(answer.hits, write: HitText.write)
        FacetText.write(answer.facets, asked: search.facet.map(\.field), to: &page)
    }

    func table(_ answer: SearchReply) -> CSV {
        var csv = CSV(header: ArticleText.columns + ["score", "snippet"])
        for hit in answer.hits {
            csv.add(ArticleText.fields(hit.article) + [String(hit.score), hit.snippet.text])
        }
        return csv
    }

    func remarks(_ answer: SearchReply) -> [String] {
        if search.quiet { return [] }
        if answer.total == 0 {
            return ["nothing found: try fewer words, or see newsctl explain for how the query is read"]
        }
        return [HitText.totals(answer, collapse: search.collapse, offset: page.offset)]
    }

    func warnings(_ answer: SearchReply) -> [String] {
        search.quiet ? [] : answer.warnings.map { "warning: \($0)" }
    }
}
