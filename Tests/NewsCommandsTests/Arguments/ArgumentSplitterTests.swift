import Testing

@testable import NewsCommands

@Suite struct ArgumentSplitterTests {
    @Test(arguments: [
        // Options may stand anywhere; the rest is query.
        ("search -n 5 kursk -troops --sort date", "search --limit=5 --sort=date -- kursk -troops"),
        ("search kursk --sync", "search --sync -- kursk"),
        ("--json search kursk", "search --json -- kursk"),
        ("search a -r b -q", "search -r -q -- a b"),
        ("search --limit=5 a", "search --limit=5 -- a"),
        ("search --facet outlet:3 --facet date:day:20 a", "search --facet=outlet:3 --facet=date:day:20 -- a"),
        // Only exact spellings are options.
        ("search -n5 a", "search -- -n5 a"),
        ("search -rq -nr -N 3", "search -- -rq -nr -N 3"),
        ("search -5 - -a:b", "search -- -5 - -a:b"),
        // After -- all is query.
        ("search -- -n", "search -- -n"),
        ("search a -- --json -- -q", "search -- a --json -- -q"),
        ("-- search --json", "search -- --json"),
        // A value may look like an option.
        ("search --since -7d a", "search --since=-7d -- a"),
        ("search -n -r a", "search --limit=-r -- a"),
        // Nothing is left for a value.
        ("search a -n", "search -n -- a"),
        ("search a --socket", "search --socket -- a"),
        // Unknown long options are refused later, not searched.
        ("search a --limt 3", "search --limt -- a 3"),
        // Help: in a query -h is a word.
        ("-h", "--help"),
        ("search a --help", "search --help -- a"),
        ("search -h", "search -- -h"),
        ("status -h", "status --help"),
        // What ArgumentParser has of its own.
        ("help search", "help search"),
        ("--generate-completion-script zsh", "--generate-completion-script zsh"),
        ("--generate-completion-script=zsh", "--generate-completion-script=zsh"),
        ("---completion search -- --sort", "---completion search -- --sort"),
        ("--version", "--version"),
        ("status", "status"),
    ])
    func splits(_ line: String, into expected: String) {
        #expect(ArgumentSplitter.split(words(line)) == words(expected))
    }

    @Test func keepsSpacesAndQuotesWithinAWord() {
        let split = ArgumentSplitter.split(["search", "white house", #""exact order"~5"#, ""])
        #expect(split == ["search", "--", "white house", #""exact order"~5"#, ""])
    }

    @Test func leavesNothingAlone() {
        #expect(ArgumentSplitter.split([]).isEmpty)
    }

    private func words(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }
}
