import ArgumentParser

/// `newsctl figures`
struct FiguresCommand: StatementVerb {
    typealias Text = FigureText

    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the quantities that articles state, and who claims them.",
        usage: "newsctl figures <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            A figure stands with what it is of, who says so, whether it could be verified, and the article. What the \
            sentence does not tell is left open. A figure that several articles give alike is one row. With --format csv one line is one figure, with its sentence and its \
            place in the file.

            Examples:
              newsctl figures harbour fire
              newsctl figures a7k2m
              newsctl figures s7k2m --format csv > figures.csv
            """
    )
    static let entry = (one: "figure", many: "figures")

    @OptionGroup var options: StatementOptions
}
