import ArgumentParser

/// Which part of a list.
struct PageOptions: ParsableArguments {
    /// As many as newsd gives in one answer.
    static let largestLimit = 100_000

    @Option(
        name: [.customShort("n"), .customLong("limit")],
        help: ArgumentHelp("At most so many, up to 100,000 (default: 10 for search, else all).", valueName: "count")
    )
    var limit: Int?

    @Option(help: ArgumentHelp("Leave out so many first.", valueName: "count"))
    var offset = 0

    mutating func validate() throws {
        if let limit, !(0...Self.largestLimit).contains(limit) {
            throw ValidationError("-n takes a number from 0 to \(Self.largestLimit)")
        }
        if offset < 0 { throw ValidationError("--offset takes a number from 0") }
    }
}

/// Which time of publication.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Published then or later: 2025, 2025-04, 2025-04-26, today, yesterday, 7d.",
            valueName: "date"
        )
    )
    var since: String?

    @Option(help: ArgumentHelp("Published then or earlier.", valueName: "date"))
    var until: String?
}
