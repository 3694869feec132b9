/// The articles that match, best first, with facets over all of them.
package struct SearchReply: Codable, Sendable, Equatable {
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
