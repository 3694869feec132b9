/// The whole reply to a request that failed.
package struct ErrorReply: Codable, Sendable, Equatable {
    package var error: APIError

    package init(error: APIError) {
        self.error = error
    }
}
