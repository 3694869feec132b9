/// The options that newsctl knows anywhere on the line. Tests hold this table and the commands together.
enum OptionSpelling {
    /// Long options that stand alone.
    static let flags: Set<String> = [
        "--json", "--sync", "--no-color", "--reverse", "--follow", "--diff", "--help", "--version",
    ]

    /// Long options that take the next argument, or what follows `=`.
    static let valued: Set<String> = [
        "--format", "--socket", "--timeout", "--limit", "--offset", "--since", "--until", "--sort", "--collapse",
        "--facet",
        "--state",
    ]

    /// The only short spellings. `-n` takes the next argument.
    static let shortFlags: Set<String> = ["-r", "-q"]
    static let shortValued = "-n"
}
