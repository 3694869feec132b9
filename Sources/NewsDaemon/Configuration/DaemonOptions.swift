package import ArgumentParser

/// The flags of newsd. Those that set a key have no default of their own, so that environment and file come next.
package struct DaemonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read the configuration from FILE.", discussion: Self.configHelp, valueName: "file"))
    package var config: String?

    @Option(help: ArgumentHelp("Watch this folder (folder.path).", valueName: "dir"))
    package var folder: String?

    @Option(help: ArgumentHelp("Keep catalogue and index here (state.path).", valueName: "dir"))
    package var state: String?

    @Option(help: ArgumentHelp("Answer on this Unix socket (socket.path).", valueName: "path"))
    package var socket: String?

    @Option(
        help: ArgumentHelp(
            "Log from this level on: trace, debug, info, notice, warning, error, critical.",
            valueName: "level"
        )
    )
    package var logLevel: String?

    @Flag(help: "Check the configuration, say what is wrong with it, and exit: 0 when it is right, 78 when not.")
    package var checkConfig = false

    package init() {}

    private static let configHelp =
        "Default: \(ConfigurationLoader.defaultFile) where that exists, else none is needed."

    /// The keys that flags set, each with its flag.
    var values: [String: (text: String, flag: String)] {
        let given: [(key: String, flag: String, text: String?)] = [
            ("folder.path", "--folder", folder), ("state.path", "--state", state), ("socket.path", "--socket", socket),
            ("log.level", "--log-level", logLevel),
        ]
        return given.reduce(into: [:]) { values, option in
            values[option.key] = option.text.map { (text: $0, flag: option.flag) }
        }
    }
}
