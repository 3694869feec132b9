import ArgumentParser
import NewsAPI

/// `newsctl query`: queries that newsd keeps. Comes later; newsd says so.
struct QueryCommand: LaterVerb {
    enum Action: String, ExpressibleByArgument, CaseIterable { case add, list, remove }

    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Keep queries, and list or remove them.",
        usage: "newsctl query add|list|remove [<words> ...] [<options>]",
        discussion: """
            Examples:
              newsctl query add harbour 'harbour fire'
              newsctl query list
            """
    )

    @Argument(help: ArgumentHelp("add, list or remove.", valueName: "action"))
    var action: Action
    @Argument(help: ArgumentHelp("A name, and for add the query.", valueName: "words"))
    var words: [String] = []
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var target: String { "/v1/queries" }
}
