import ArgumentParser
import NewsAPI

/// `newsctl query`: queries that newsd keeps. Comes later; newsd says so.
struct QueryCommand: Verb {
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

    /// What a newer newsd may answer is printed as it is.
    func answer(in session: Session) throws(ClientError) -> Outcome {
        try session.write(json: try ask(Question(target: Route.queries.rawValue), about: nil, in: session))
        return .found
    }
}
