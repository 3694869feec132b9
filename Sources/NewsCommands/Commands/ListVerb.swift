import ArgumentParser
import NewsAPI
import NewsModel

/// A verb whose answer is a list made of articles: of those that match a query, or of one article or story.
protocol ListVerb: AskingVerb where Asked.Reply == Listing<Text.Entry>, Judged == TotalVerdict {
    associatedtype Text: EntryText
    associatedtype Asked = ListRequest<Text.Entry>

    /// What an entry is called.
    static var entry: (one: String, many: String) { get }
    /// Whether the list is of what articles state, so that it tells something how many were read.
    static var isOfStatements: Bool { get }

    /// The words of the command line.
    var words: [String] { get }
    var period: PeriodOptions { get }
    var page: PageOptions { get }
}

extension ListVerb where Asked == ListRequest<Text.Entry> {
    var request: Asked { ListRequest(selection) }
}

extension ListVerb {
    static var isOfStatements: Bool { true }

    var selection: Selection {
        var selection = Selection(query: NewsID.query(words), limit: page.limit, offset: page.offset)
        selection.since = period.since
        selection.until = period.until
        return selection
    }

    var asked: String? { soughtID == nil ? NewsID.query(words) : nil }
    var soughtID: String? { NewsID.kind(of: words).map { _ in words[0] } }

    func write(_ answer: Answer, to page: inout TextPage) {
        Text.write(answer.entries, to: &page)
    }

    func table(_ answer: Answer) -> CSV {
        Text.csv(answer.entries)
    }

    /// `20 of 143 figures in 12 articles`
    func remarks(_ answer: Answer) -> [String] {
        if answer.total == 0 { return [nothingFound(examined: answer.examined)] }
        let shown = answer.entries.count
        let part =
            shown == answer.total
            ? ""
            : page.offset > 0 && shown > 0
                ? "\(page.offset + 1) to \(page.offset + shown) of " : "\(shown) of "
        let all = Amounts.counted(answer.total, Self.entry.one, Self.entry.many)
        return [part + all + (Self.isOfStatements ? " in \(Amounts.counted(answer.examined, "article"))" : "")]
    }

    /// What to try.
    private func nothingFound(examined: Int) -> String {
        let none = "no \(Self.entry.many)"
        if words.isEmpty { return "\(none): newsctl status says what newsd holds" }
        guard Self.isOfStatements else {
            if let soughtID { return "\(none): \(soughtID) is in none" }
            return "\(none): try fewer words, or newsctl search for single articles"
        }
        return examined == 0
            ? "\(none): no article matches; try fewer words, or newsctl explain for how the query is read"
            : "\(none) in \(Amounts.counted(examined, "article"))"
    }

    func warnings(_ answer: Answer) -> [String] {
        answer.warnings.map { "warning: \($0)" }
    }
}

/// A list of what articles state: which articles has always to be said.
protocol StatementVerb: ListVerb {
    var options: StatementOptions { get }
}

struct StatementOptions: ParsableArguments {
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
}

extension StatementVerb {
    var words: [String] { options.query.words }
    var period: PeriodOptions { options.period }
    var page: PageOptions { options.page }
    var common: CommonOptions { options.common }
}
