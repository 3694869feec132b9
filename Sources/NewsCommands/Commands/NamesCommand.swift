import ArgumentParser

/// `newsctl names`
struct NamesCommand: StatementVerb {
    typealias Text = NameText

    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "List people, places and organisations, with their spellings.",
        usage: "newsctl names <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            Most frequent first, each with its other forms and with who and what is named in the same articles. \
            person:NAME, place:NAME and org:NAME find the articles. With --format csv one line is one name in one \
            article.

            Examples:
              newsctl names harbour fire
              newsctl names a7k2m
              newsctl names '*' -n 50
            """
    )
    static let entry = (one: "name", many: "names")

    @OptionGroup var options: StatementOptions
}
