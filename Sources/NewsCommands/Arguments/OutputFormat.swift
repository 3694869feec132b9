import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case text
    /// newsd's own object.
    case json
    /// One object a line.
    case ndjson
    /// RFC 4180, with a header row.
    case csv

    /// Whether newsd's objects are printed as they are.
    var isWhole: Bool { self == .json || self == .ndjson }
}
