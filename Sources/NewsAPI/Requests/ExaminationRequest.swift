/// A question that is answered from what articles state: of which articles, and which part of the list.
package struct ExaminationRequest: Sendable, Equatable {
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
}
