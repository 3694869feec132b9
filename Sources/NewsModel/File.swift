/// One file of the folder, whatever became of it.
package struct File: Codable, Sendable, Equatable {
    /// What became of a file; a failed one has a reason.
    package enum State: String, Codable, Sendable, CaseIterable {
        case indexed, ignored, failed, pending
    }

    package var path: PathText
    package var state: State
    @ExplicitNull package var format: String?
    package var articles: Int
    package var bytes: Int64
    package var modified: Moment
    @ExplicitNull package var indexed: Moment?
    @ExplicitNull package var reason: String?

    package init(
        path: PathText,
        state: State,
        format: String?,
        articles: Int,
        bytes: Int64,
        modified: Moment,
        indexed: Moment?,
        reason: String?
    ) {
        self.path = path
        self.state = state
        self.format = format
        self.articles = articles
        self.bytes = bytes
        self.modified = modified
        self.indexed = indexed
        self.reason = reason
    }
}
