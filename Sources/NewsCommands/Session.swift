import LinuxSystem

/// What a run of newsctl has around it: the process, or a test's stand-ins.
struct Session {
    var environment: [String: String]
    var output: any Output
    var errors: any Output
    var transport: any Transport
    var exists: (String) -> Bool
    var pause: (Duration) -> Void
    var now: () -> ContinuousClock.Instant

    /// The environment variables that newsctl heeds.
    static let variables = ["COLUMNS", "NEWSD_SOCKET", "NO_COLOR", "TERM", "XDG_RUNTIME_DIR"]

    /// The process's own.
    static func ofProcess() -> Session {
        Session(
            environment: Dictionary(
                uniqueKeysWithValues: variables.compactMap { name in environmentVariable(name).map { (name, $0) } }
            ),
            output: StandardOutput(.output),
            errors: StandardOutput(.errors),
            transport: HTTPExchange(),
            exists: { hasAccess(to: $0) },
            pause: { waitUntilReadable([], atMost: $0) },
            now: { .now }
        )
    }

    /// Columns for text: `$COLUMNS` where it is set, else the terminal's, else 80.
    var width: Int {
        environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? output.columns ?? 80
    }

    /// Whether text is shown with colours: on a terminal, unless `NO_COLOR` holds something (no-color.org) or TERM is dumb.
    func styles(_ options: CommonOptions) -> Bool {
        output.isTerminal && !options.noColor && (environment["NO_COLOR"] ?? "").isEmpty
            && environment["TERM"] != "dumb"
    }

    func page(_ options: CommonOptions) -> TextPage {
        TextPage(width: width, styled: styles(options))
    }

    /// One line on stderr. That it cannot be written is nothing that could be told.
    func say(_ message: String) {
        try? errors.write("newsctl: \(TerminalText.line(message))\n")
    }
}
