/// Which files to list.
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
