import ArgumentParser
import NewsAPI

/// A verb that newsd may not know yet. newsctl asks all the same: newsd's own answer counts, and is printed as JSON.
protocol LaterVerb: Verb {
    var later: Question { get throws(ClientError) }
}

extension LaterVerb {
    func answer(in session: Session) throws(ClientError) -> ExitStatus {
        let body = try ask(try later, about: nil, in: session)
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
    func question(_ route: Route, about words: [String]) -> Question {
        if words.isEmpty { return Question(target: route.rawValue) }
        let query = NewsID.kind(of: words).map { "\($0.field):\(words[0])" } ?? words.joined(separator: " ")
        let target = APICall(.explain(query: query), synchronizes: common.sync, timeout: common.timeout).target
        return Question(target: route.rawValue + target.dropFirst(Route.explain.rawValue.count))
    }
}

/// `newsctl story`
struct StoryCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Show the articles about one event."
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "For every verb") var common: CommonOptions

    var later: Question {
        guard NewsID.kind(of: query.words) == .story else { return question(.stories, about: query.words) }
        return Question(target: Route.story.rawValue + query.words[0])
    }
}

/// `newsctl stories`
struct StoriesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List stories of two or more articles."
    )
    @OptionGroup var query: OptionalQueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.stories, about: query.words) }
}

/// `newsctl copies`
struct CopiesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Show which articles repeat another one's text, and what differs."
    )
    @OptionGroup var query: OptionalQueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.copies, about: query.words) }
}

/// `newsctl figures`
struct FiguresCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the quantities that articles state, and who claims them."
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.figures, about: query.words) }
}

/// `newsctl compare`
struct CompareCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Set figures about one thing against each other."
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.compare, about: query.words) }
}

/// `newsctl quotes`
struct QuotesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List who is reported to have said what."
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.quotes, about: query.words) }
}

/// `newsctl names`
struct NamesCommand: LaterVerb {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "List people, places and organisations, with their spellings."
    )
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.names, about: query.words) }
}

/// `newsctl timeline`
struct TimelineCommand: LaterVerb {
    static let configuration = CommandConfiguration(commandName: "timeline", abstract: "Tell what happened when.")
    @OptionGroup var query: QueryWords
    @OptionGroup(title: "Which part") var page: PageOptions
    @OptionGroup(title: "For every verb") var common: CommonOptions
    var later: Question { question(.timeline, about: query.words) }
}
