import ArgumentParser
import NewsAPI

/// `newsctl timeline`
struct TimelineCommand: ExaminingVerb {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tell what happened when.",
        usage: "newsctl timeline <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            In order of date, as the articles tell it: "on Saturday" is resolved against what the article says of its \
            own date. A ~ before a date says that it rests on a weekday, on other dates of the text or on the story's \
            other articles. Articles that date one event differently all stand.

            Examples:
              newsctl timeline harbour fire
              newsctl timeline s7k2m
              newsctl timeline s7k2m --format csv > timeline.csv
            """
    )
    static let list: String? = "entries"
    static let entry = (one: "entry", many: "entries")

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Of which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
    var endpoint: Endpoint { .timeline(request) }

    static func counts(_ answer: TimelineReply) -> ListCounts {
        ListCounts(
            shown: answer.entries.count,
            total: answer.total,
            examined: answer.examined,
            warnings: answer.warnings
        )
    }

    func write(_ answer: TimelineReply, to page: inout TextPage) {
        TimelineText.write(answer.entries, to: &page)
    }

    func table(_ answer: TimelineReply) -> CSV {
        TimelineText.csv(answer.entries)
    }
}
