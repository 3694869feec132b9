import ArgumentParser
import NewsAPI

/// `newsctl story`
struct StoryCommand: AskingVerb {
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

    var endpoint: Endpoint {
        if NewsID.kind(of: query.words) == .story { return .story(id: query.words[0]) }
        var request = ExaminationRequest(query: NewsID.query(query.words))
        request.since = period.since
        request.until = period.until
        return .bestStory(request)
    }

    var asked: String? { soughtID == nil ? NewsID.query(query.words) : nil }
    var soughtID: String? { NewsID.kind(of: query.words).map { _ in query.words[0] } }

    func outcome(_ answer: JSONText) throws(ClientError) -> Outcome {
        answer["story"]?.first == 0x7B ? .found : .nothing
    }

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
