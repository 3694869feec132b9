/// Tells options from query words, which ArgumentParser alone cannot: `-word` is a negated word of the query.
///
/// Only long options and the exact spellings `-n`, `-r`, `-q` are options, anywhere on the line; after `--` all is query.
/// The result has the verb first, then the options, then `--` and the words, so that ArgumentParser reads it without doubt.
struct ArgumentSplitter {
    /// Verbs whose words are no query. There `-h` asks for help; in a query it is a negated word.
    static let verbsWithoutQuery: Set<String> = ["status", "files", "failed", "rescan", "check"]

    /// What ArgumentParser reads as it stands.
    private static let ownedByArgumentParser: Set<String> = [
        "help", "--generate-completion-script", "--experimental-dump-help",
    ]

    private var verb: String?
    private var options: [String] = []
    private var words: [String] = []

    static func split(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, !first.hasPrefix("---") else { return arguments }
        if ownedByArgumentParser.contains(first.prefix { $0 != "=" }.description) { return arguments }
        var splitter = ArgumentSplitter()
        splitter.read(arguments)
        return splitter.result
    }

    private mutating func read(_ arguments: [String]) {
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            index += 1
            if argument == "--" {
                for word in arguments[index...] { take(word: word) }
                return
            }
            if takesValue(argument), index < arguments.count {
                options.append(argument == OptionSpelling.shortValued ? "--limit=" : argument + "=")
                options[options.count - 1] += arguments[index]
                index += 1
            } else if asksForHelp(argument) {
                options.append("--help")
            } else if isOption(argument) {
                options.append(argument)
            } else {
                take(word: argument)
            }
        }
    }

    private func takesValue(_ argument: String) -> Bool {
        argument == OptionSpelling.shortValued || OptionSpelling.valued.contains(argument)
    }

    /// An unknown long option counts as one, so that it is refused rather than searched.
    private func isOption(_ argument: String) -> Bool {
        if argument.hasPrefix("--") || argument == OptionSpelling.shortValued { return true }
        return OptionSpelling.shortFlags.contains(argument)
    }

    private func asksForHelp(_ argument: String) -> Bool {
        argument == "-h" && (verb.map(Self.verbsWithoutQuery.contains) ?? true)
    }

    private mutating func take(word: String) {
        if verb == nil {
            verb = word
        } else {
            words.append(word)
        }
    }

    private var result: [String] {
        let head = (verb.map { [$0] } ?? []) + options
        return words.isEmpty ? head : head + ["--"] + words
    }
}
