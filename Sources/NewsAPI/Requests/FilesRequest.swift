package import NewsModel

/// The files of the folder, in order of their paths.
package struct FilesRequest: Request {
    package struct Reply: ListingReply, Codable, Sendable, Equatable {
        package static let listKey = "files"

        package var files: [File]

        package init(files: [File]) {
            self.files = files
        }
    }

    package static let name = "files"
    package static let parameters = ["state", "limit", "offset"]

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

    package init(id: String, _ parameters: QueryString) throws(APIError) {
        self.init(
            state: try parameters.word("state"),
            limit: try parameters.number("limit", in: RequestLimits.limit),
            offset: try parameters.number("offset", in: RequestLimits.offset) ?? 0
        )
    }

    package func write(to parameters: inout QueryString) {
        parameters.add("state", state?.rawValue)
        parameters.add("limit", limit.map(String.init))
        parameters.add("offset", offset, unless: 0)
    }
}
