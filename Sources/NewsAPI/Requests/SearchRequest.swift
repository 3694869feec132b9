package import NewsModel

/// The articles that match, best first, with facets over all of them.
package struct SearchRequest: Request {
    package typealias Reply = SearchReply

    package static let name = "search"
    package static let parameters = [
        "q", "limit", "offset", "since", "until", "sort", "reverse", "collapse", "facet",
    ]

    package var query: String
    /// As typed: `2025-04`, `7d`.
    package var since: String?
    package var until: String?
    package var sort: SortOrder = .relevance
    package var reverse = false
    package var collapse: CollapseMode = .copies
    package var facets: [FacetField] = []
    package var limit = 10
    package var offset = 0

    package init(query: String) {
        self.query = query
    }

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        self.init(query: try parameters.required("q"))
        since = parameters.value("since")
        until = parameters.value("until")
        sort = try parameters.word("sort") ?? sort
        reverse = try parameters.bool("reverse") ?? reverse
        collapse = try parameters.word("collapse") ?? collapse
        limit = try parameters.number("limit", in: RequestLimits.limit) ?? limit
        offset = try parameters.number("offset", in: RequestLimits.offset) ?? offset
        let facets = parameters.values("facet")
        guard facets.count <= RequestLimits.facets else {
            throw APIError(code: .badRequest, message: "more than \(RequestLimits.facets) facets")
        }
        for facet in facets { self.facets.append(try FacetField(parameter: facet)) }
    }

    package func write(to parameters: inout QueryString) {
        let standard = SearchRequest(query: query)
        parameters.add("q", query)
        parameters.add("since", since)
        parameters.add("until", until)
        parameters.add("sort", sort, unless: standard.sort)
        parameters.add("reverse", reverse, unless: standard.reverse)
        parameters.add("collapse", collapse, unless: standard.collapse)
        parameters.add("limit", limit, unless: standard.limit)
        parameters.add("offset", offset, unless: standard.offset)
        for facet in facets { parameters.add("facet", "\(facet.field):\(facet.limit)") }
    }
}

extension FacetField {
    /// `outlet`, `outlet:20`, `date:day`, `date:day:20`: a number at the end is how many values to list.
    package init(parameter: String) throws(APIError) {
        self.init(field: parameter)
        if let colon = parameter.lastIndex(of: ":"), let limit = Int(parameter[parameter.index(after: colon)...]) {
            let range = RequestLimits.facetValues
            guard range.contains(limit) else {
                let expected = "FIELD:N, N from \(range.lowerBound) to \(range.upperBound)"
                throw QueryString.wrong("facet", parameter, expected)
            }
            self.init(field: String(parameter[..<colon]), limit: limit)
        }
        guard !field.isEmpty, field.first != ":", field.last != ":" else {
            throw QueryString.wrong("facet", parameter, "FIELD or FIELD:N")
        }
    }
}

package struct SearchReply: ListingReply, Codable, Sendable, Equatable {
    package static let listKey = "hits"

    package var query: String
    /// How the query was read.
    package var parsed: String
    /// Articles that match, each copy counted.
    package var total: Int
    /// Articles that match, counted as the request collapses them.
    package var totalCollapsed: Int
    /// Milliseconds.
    package var tookMs: Double
    package var hits: [Hit]
    @OrderedKeys package var facets: [String: [FacetValue]]
    package var warnings: [String]

    package init(
        query: String,
        parsed: String,
        total: Int,
        totalCollapsed: Int,
        tookMs: Double,
        hits: [Hit],
        facets: [String: [FacetValue]],
        warnings: [String]
    ) {
        self.query = query
        self.parsed = parsed
        self.total = total
        self.totalCollapsed = totalCollapsed
        self.tookMs = tookMs
        self.hits = hits
        self.facets = facets
        self.warnings = warnings
    }
}
