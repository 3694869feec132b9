import ArgumentParser
import NewsAPI

extension SortOrder: ExpressibleByArgument {}
extension CollapseMode: ExpressibleByArgument {}
extension File.State: ExpressibleByArgument {}

extension FacetField: ExpressibleByArgument {
    /// `outlet`, `outlet:20`, `date:day:20`: a number at the end is how many values to list.
    package init?(argument: String) {
        guard !argument.isEmpty, argument != ":" else { return nil }
        if let colon = argument.lastIndex(of: ":"), colon != argument.startIndex,
            let limit = Int(argument[argument.index(after: colon)...])
        {
            guard RequestLimits.facetValues.contains(limit) else { return nil }
            self.init(field: String(argument[..<colon]), limit: limit)
        } else {
            self.init(field: argument)
        }
    }
}

/// How what is found is ordered, joined and counted.
struct SearchOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What comes first.", valueName: "order"))
    var sort = SortOrder.relevance

    @Flag(name: [.customShort("r"), .long], help: "The other way round.")
    var reverse = false

    @Option(help: ArgumentHelp("What is shown once, by its best article.", valueName: "what"))
    var collapse = CollapseMode.copies

    @Option(
        help: ArgumentHelp(
            "Also count the values of a field, the N most frequent; may be given again.",
            valueName: "field[:N]"
        )
    )
    var facet: [FacetField] = []

    @Flag(name: .customShort("q"), help: "Print ids only, one a line, and no messages.")
    var quiet = false
}
