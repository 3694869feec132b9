/// A question for articles; also for their number.
package struct SearchRequest: Sendable, Equatable {
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
}
