import ArgumentParser
import NewsAPI
import NewsModel

extension SortOrder: ExpressibleByArgument {}
extension CollapseMode: ExpressibleByArgument {}
extension File.State: ExpressibleByArgument {}

extension FacetField: ExpressibleByArgument {
    package init?(argument: String) {
        try? self.init(parameter: argument)
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
