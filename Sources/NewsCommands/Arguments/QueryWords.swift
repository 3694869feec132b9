import ArgumentParser

/// The words of a query. newsd parses them; newsctl only joins them.
struct QueryWords: ParsableArguments {
    @Argument(help: ArgumentHelp("Words to look for, joined by spaces.", valueName: "query"))
    var words: [String]

    var text: String { words.joined(separator: " ") }
}

/// As `QueryWords`, but they may be left out.
struct OptionalQueryWords: ParsableArguments {
    @Argument(help: ArgumentHelp("Words to look for, joined by spaces (default: every article).", valueName: "query"))
    var words: [String] = []

    var text: String? { words.isEmpty ? nil : words.joined(separator: " ") }
}
