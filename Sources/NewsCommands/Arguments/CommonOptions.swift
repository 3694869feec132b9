import ArgumentParser
import NewsAPI

/// The options of every verb.
struct CommonOptions: ParsableArguments {
    @Flag(help: "Print the answer as one JSON object; the same as --format json.")
    var json = false

    @Option(help: ArgumentHelp("How to print; ndjson is one object a line.", valueName: "format"))
    var format: OutputFormat?

    @Option(help: ArgumentHelp("Ask the newsd that listens here.", valueName: "path"))
    var socket: String?

    @Flag(help: "Answer only when every file put in place before this call can be found.")
    var sync = false

    @Option(help: ArgumentHelp("Give up after so long (default: 30, with --sync never).", valueName: "seconds"))
    var timeout: Double?

    @Flag(name: .customLong("no-color"), help: "No colours; also if NO_COLOR is set or the output is no terminal.")
    var noColor = false

    mutating func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other")
        }
        let longest = RequestLimits.timeout.upperBound
        if let timeout, !(timeout > 0 && timeout <= longest) {
            throw ValidationError("--timeout takes seconds above 0, up to \(Int(longest))")
        }
    }

    var outputFormat: OutputFormat { json ? .json : format ?? .text }

    /// How long a single answer may take; nil: as long as it takes.
    var patience: Duration? {
        if let timeout { return .seconds(timeout) }
        return sync ? nil : .seconds(30)
    }
}
