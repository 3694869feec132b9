/// Which articles are asked about, and which part of the list is wanted.
package struct Selection: Sendable, Equatable {
    static let articleParameters = ["q", "since", "until"]
    static let parameters = articleParameters + ["limit", "offset"]

    /// nil: every article.
    package var query: String?
    /// As typed: `2025-04`, `7d`.
    package var since: String?
    package var until: String?
    /// nil: all.
    package var limit: Int?
    package var offset = 0

    package init(query: String? = nil, limit: Int? = nil, offset: Int = 0) {
        self.query = query
        self.limit = limit
        self.offset = offset
    }

    init(_ parameters: QueryString, needsQuery: Bool) throws(APIError) {
        self.init(
            query: needsQuery ? try parameters.required("q") : parameters.value("q"),
            limit: try parameters.number("limit", in: RequestLimits.limit),
            offset: try parameters.number("offset", in: RequestLimits.offset) ?? 0
        )
        since = parameters.value("since")
        until = parameters.value("until")
    }

    func write(to parameters: inout QueryString) {
        parameters.add("q", query)
        parameters.add("since", since)
        parameters.add("until", until)
        parameters.add("limit", limit.map(String.init))
        parameters.add("offset", offset, unless: 0)
    }
}
