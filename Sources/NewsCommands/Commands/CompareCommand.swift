import ArgumentParser

/// `newsctl compare`
struct CompareCommand: StatementVerb {
    typealias Text = ComparisonText

    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Set figures about one thing against each other.",
        usage: "newsctl compare <id>|<query> ... [-n <count>] [<options>]",
        discussion: """
            Values that agree within their own rounding, whatever their units, are one group; two groups or more are a \
            conflict. Reports are counted once, however often a text was copied. newsd never says who is right. An \
            article's id stands for its story.

            Examples:
              newsctl compare harbour fire
              newsctl compare s7k2m
              newsctl compare s7k2m --json | jq '.comparisons[] | select(.conflict)'
            """
    )
    static let entry = (one: "comparison", many: "comparisons")

    @OptionGroup var options: StatementOptions
}
