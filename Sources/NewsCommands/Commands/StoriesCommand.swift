import ArgumentParser

/// `newsctl stories`
struct StoriesCommand: ListVerb {
    typealias Text = StoryText

    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List stories of two or more articles.",
        usage: "newsctl stories [<query> ...] [-n <count>] [<options>]",
        discussion: """
            Newest first; with a query those in which an article matches. The independent reports of a story are its \
            articles with copies of one text counted once. With --format csv one line is one article.

            Examples:
              newsctl stories -n 20
              newsctl stories harbour --since 7d
              newsctl stories --json | jq '.stories[] | select(.independent > 2)'
            """
    )
    static let entry = (one: "story", many: "stories")
    static let isOfStatements = false

    @OptionGroup var query: OptionalQueryWords
    @OptionGroup(title: "With which articles") var period: PeriodOptions
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var words: [String] { query.words }
}
