import ArgumentParser
import NewsAPI

/// Which part of a list.
struct PageOptions: ParsableArguments {
    @Option(
        name: [.customShort("n"), .customLong("limit")],
        help: ArgumentHelp("At most so many, up to 100,000 (default: 10 for search, else all).", valueName: "count")
    )
    var limit: Int?

    @Option(help: ArgumentHelp("Leave out so many first.", valueName: "count"))
    var offset = 0

    mutating func validate() throws {
        if let limit, !RequestLimits.limit.contains(limit) {
            throw ValidationError("-n takes a number from 0 to \(RequestLimits.limit.upperBound)")
        }
        if offset < RequestLimits.offset.lowerBound { throw ValidationError("--offset takes a number from 0") }
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
