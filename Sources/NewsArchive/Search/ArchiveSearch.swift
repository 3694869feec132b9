package import NewsModel
package import QueryLanguage

/// Which articles are searched for, and how what is found is shown.
package struct ArchiveSearch: Sendable {
    /// The longest list that one answer gives.
    package static let largestLimit = 100_000

    package var query: Query
    /// Seconds since 1970: `--since` and `--until` on the publication time, [since, until).
    package var since: Int64?
    package var until: Int64?
    package var order: SortOrder = .relevance
    package var isReversed = false
    package var collapse: CollapseMode = .copies
    package var facets: [FacetField] = []
    package var limit = 10
    package var offset = 0

    package init(query: Query) {
        self.query = query
    }

    func check() throws(ArchiveError) {
        try Self.check(limit: limit, offset: offset)
    }

    static func check(limit: Int, offset: Int) throws(ArchiveError) {
        guard (0...largestLimit).contains(limit), (0...Int(Int32.max)).contains(offset) else {
            throw ArchiveError(
                code: .invalid,
                message: "a list has 0 to \(largestLimit) entries and begins at 0 or later"
            )
        }
    }
}

package struct ArchiveSearchAnswer: Sendable, Equatable {
    package var total: Int
    package var totalCollapsed: Int
    package var hits: [Hit]
    package var facets: [String: [FacetValue]]
    /// What the answer leaves out, for a person.
    package var warnings: [String]
}
