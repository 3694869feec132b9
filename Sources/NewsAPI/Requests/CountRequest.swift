package import NewsModel

/// How many articles match, and how many once copies are counted as one.
package struct CountRequest: Request {
    package struct Reply: Codable, Sendable, Equatable {
        package var total: Int
        package var totalCollapsed: Int

        package init(total: Int, totalCollapsed: Int) {
            self.total = total
            self.totalCollapsed = totalCollapsed
        }
    }

    package static let name = "count"
    package static let parameters = ["q", "since", "until", "collapse"]

    package var query: String
    /// As typed: `2025-04`, `7d`.
    package var since: String?
    package var until: String?
    package var collapse: CollapseMode = .copies

    package init(query: String) {
        self.query = query
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        query = try parameters.required("q")
        since = parameters.value("since")
        until = parameters.value("until")
        collapse = try parameters.word("collapse") ?? collapse
    }

    package func write(to parameters: inout QueryString) {
        parameters.add("q", query)
        parameters.add("since", since)
        parameters.add("until", until)
        parameters.add("collapse", collapse, unless: .copies)
    }
}
