import ArgumentParser
import NewsAPI

/// `newsctl story`
struct StoryCommand: AskingVerb {
    typealias Judged = StoryVerdict

    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Show the articles about one event.",
        usage: "newsctl story <id>|<query> ... [<options>]",
        discussion: """
            Earliest first. An article's id leads to its story, a query to the story of its best match; a former id of a \
            story still leads to the one that holds the article.

            Examples:
              newsctl story s7k2m
              newsctl story a7k2m
              newsctl story harbour fire --format csv > articles.csv
            """
    )

    @OptionGroup var query: QueryWords
    @OptionGroup(title: "With which articles") var period: PeriodOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var request: BestStoryRequest {
        var selection = Selection(query: NewsID.query(query.words))
        selection.since = period.since
        selection.until = period.until
        return BestStoryRequest(selection)
    }

    var question: Question {
        NewsID.kind(of: query.words) == .story ? question(StoryRequest(id: query.words[0])) : question(request)
    }

    var asked: String? { soughtID == nil ? NewsID.query(query.words) : nil }
    var soughtID: String? { NewsID.kind(of: query.words).map { _ in query.words[0] } }

    func write(_ answer: StoryReply, to page: inout TextPage) {
        if let story = answer.story { StoryText.write(story, to: &page) }
    }

    func table(_ answer: StoryReply) -> CSV {
        StoryText.csv([answer.story].compactMap(\.self))
    }

    func remarks(_ answer: StoryReply) -> [String] {
        guard answer.story == nil else { return [] }
        return ["no story: no article matches; try fewer words, or newsctl stories for all of them"]
    }
}
