import ArgumentParser
import NewsAPI

/// A verb that newsd may not know yet. newsctl asks all the same: newsd's own answer counts, and is printed as JSON.
protocol LaterVerb: Verb {
    /// What stands after the host in the URL.
    var target: String { get }
}

extension LaterVerb {
    func answer(in session: Session) throws(ClientError) -> Outcome {
        let body = try ask(Question(target: target), about: nil, in: session)
        let json = try JSONText(body)
        let list = try json.firstList()
        if common.outputFormat == .ndjson {
            for element in list ?? [body[...]] { try session.output.write(element.filter { $0 != 0x0A } + [0x0A]) }
        } else {
            try session.write(json: body)
        }
        return list?.isEmpty ?? false ? .nothing : .found
    }

    /// `words` as a query, or as an id where they have that form: `q=id:…`, `q=story:…`.
    func target(_ route: Route, about words: [String], _ page: PageOptions? = nil) -> String {
        let query = NewsID.kind(of: words).map { "\($0.field):\(words[0])" } ?? words.joined(separator: " ")
        let asking = APICall(
            .follow(query: query.isEmpty ? nil : query),
            synchronizes: common.sync,
            timeout: common.timeout
        )
        var target = route.rawValue + asking.target.dropFirst(Route.follow.rawValue.count)
        for (name, value) in [("limit", page?.limit), ("offset", page?.offset == 0 ? nil : page?.offset)] {
            if let value { target += "\(target.contains("?") ? "&" : "?")\(name)=\(value)" }
        }
        return target
    }
}

/// `newsctl story`
struct StoryCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Show the articles about one event.",
        usage: "newsctl story <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl story s7k2m
              newsctl story harbour fire
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var target: String {
        guard NewsID.kind(of: query.words) == .story else { return target(.stories, about: query.words) }
        return Route.story.rawValue + query.words[0]
    }
}

/// `newsctl stories`
struct StoriesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List stories of two or more articles.",
        usage: "newsctl stories [<query> ...] [<options>]",
        discussion: """
            Examples:
              newsctl stories
              newsctl stories harbour --json
            """
    )
    @OptionGroup var query: OptionalQueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.stories, about: query.words, page) }
}

/// `newsctl copies`
struct CopiesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Show which articles repeat another one's text, and what differs.",
        usage: "newsctl copies [<id>] [<options>]",
        discussion: """
            Examples:
              newsctl copies
              newsctl copies a7k2m
            """
    )
    @OptionGroup var query: OptionalQueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.copies, about: query.words, page) }
}

/// `newsctl figures`
struct FiguresCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the quantities that articles state, and who claims them.",
        usage: "newsctl figures <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl figures harbour fire
              newsctl figures a7k2m --json
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.figures, about: query.words, page) }
}

/// `newsctl compare`
struct CompareCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Set figures about one thing against each other.",
        usage: "newsctl compare <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl compare harbour fire
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.compare, about: query.words, page) }
}

/// `newsctl quotes`
struct QuotesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List who is reported to have said what.",
        usage: "newsctl quotes <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl quotes harbour
              newsctl quotes speaker:mayor
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.quotes, about: query.words, page) }
}

/// `newsctl names`
struct NamesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "List people, places and organisations, with their spellings.",
        usage: "newsctl names <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl names harbour
              newsctl names a7k2m
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.names, about: query.words, page) }
}

/// `newsctl timeline`
struct TimelineCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tell what happened when.",
        usage: "newsctl timeline <id>|<query> ... [<options>]",
        discussion: """
            Examples:
              newsctl timeline harbour fire
            """
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var target: String { target(.timeline, about: query.words, page) }
}
