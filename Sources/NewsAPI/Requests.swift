package enum SortOrder: String, Codable, Sendable, CaseIterable {
    case relevance, date, seen, outlet
}

package enum CollapseMode: String, Codable, Sendable, CaseIterable {
    case copies, story, none
}

package struct FacetField: Sendable, Equatable {
    package var field: String
    package var limit: Int

    package init(field: String, limit: Int = 10) {
        self.field = field
        self.limit = limit
    }
}

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

package struct FilesRequest: Sendable, Equatable {
    /// nil: every state.
    package var state: File.State?
    /// nil: all.
    package var limit: Int?
    package var offset = 0

    package init(state: File.State? = nil, limit: Int? = nil, offset: Int = 0) {
        self.state = state
        self.limit = limit
        self.offset = offset
    }
}

/// What can be asked of newsd. The HTTP server maps requests to it; tests use one of their own.
package protocol NewsService: Sendable {
    /// Returns when everything closed or put in place in the folder before the call is findable.
    func synchronize() async throws(APIError)
    func search(_ request: SearchRequest) async throws(APIError) -> SearchReply
    func count(_ request: SearchRequest) async throws(APIError) -> CountReply
    func explain(query: String) async throws(APIError) -> ExplainReply
    func article(id: String) async throws(APIError) -> ShowReply
    func status() async throws(APIError) -> StatusReply
    func files(_ request: FilesRequest) async throws(APIError) -> FilesReply
    func check() async throws(APIError) -> CheckReply
    func rescan() async throws(APIError) -> RescanReply
    /// Live events, from now on; with a query only those of articles that match it. A reader that is too slow loses events and is told so by an event `dropped`.
    func follow(query: String?) async throws(APIError) -> AsyncStream<FollowEvent>
    /// Prometheus text.
    func metrics() async -> String
}
