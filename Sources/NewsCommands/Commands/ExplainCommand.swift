import ArgumentParser
import NewsAPI
import NewsModel

/// `newsctl explain`
struct ExplainCommand: AskingVerb {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how a query is read, and which forms of its words are looked for.",
        usage: "newsctl explain <query> ... [<options>]",
        discussion: """
            Examples:
              newsctl explain strikes -football
              newsctl explain =strikes
              newsctl explain 'harbour NEAR/5 (fire OR blast)'
            """
    )

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: ExplainRequest { ExplainRequest(query: query.text) }
    var asked: String? { query.text }

    func write(_ answer: ExplainRequest.Reply, to page: inout TextPage) {
        page.pairs([("query", TerminalText.line(answer.query)), ("read as", TerminalText.line(answer.parsed))])
        for term in answer.terms {
            page.line()
            page.line(TerminalText.line(term.word), .bold)
            if term.added.isEmpty { page.line("  as it stands", .dim) }
            for (why, words) in Self.grouped(term.added) {
                var line = StyledText(words.map(TerminalText.line).joined(separator: ", "))
                line.append(" (\(TerminalText.line(why)))", .dim)
                page.paragraph(line, indent: 2)
            }
        }
    }

    /// Words that were added for the same reason stand together, in newsd's order.
    private static func grouped(_ added: [ExplainedTerm.Addition]) -> [(why: String, words: [String])] {
        var groups: [(why: String, words: [String])] = []
        for addition in added {
            if let index = groups.firstIndex(where: { $0.why == addition.why }) {
                groups[index].words.append(addition.word)
            } else {
                groups.append((why: addition.why, words: [addition.word]))
            }
        }
        return groups
    }

    func table(_ answer: ExplainRequest.Reply) -> CSV {
        var csv = CSV(header: ["term", "added", "why"])
        for term in answer.terms {
            if term.added.isEmpty { csv.add([term.word, "", ""]) }
            for addition in term.added { csv.add([term.word, addition.word, addition.why]) }
        }
        return csv
    }

    func warnings(_ answer: ExplainRequest.Reply) -> [String] {
        answer.warnings.map { "warning: \($0)" }
    }
}
