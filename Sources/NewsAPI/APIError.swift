package import NewsModel

/// An error on the wire: `{"error": {"code", "message", "hint", "place"}}`.
package struct APIError: Error, Codable, Sendable, Equatable {
    /// Stable words.
    package enum Code: String, Codable, Sendable, CaseIterable {
        case badRequest = "bad_request"
        case querySyntax = "query_syntax"
        case unknownField = "unknown_field"
        case notFound = "not_found"
        case methodNotAllowed = "method_not_allowed"
        case requestTooLarge = "request_too_large"
        case tooManyRequests = "too_many_requests"
        case notImplemented = "not_implemented"
        case unavailable = "unavailable"
        case timeout = "timeout"
        case `internal` = "internal"
    }

    package var code: Code
    /// What failed, where, and what to do; one line.
    package var message: String
    @ExplicitNull package var hint: String?
    /// In the query.
    @ExplicitNull package var place: TextSpan?

    package init(code: Code, message: String, hint: String? = nil, place: TextSpan? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.place = place
    }
}

/// The whole reply to a request that failed.
package struct ErrorReply: Codable, Sendable, Equatable {
    package var error: APIError

    package init(error: APIError) {
        self.error = error
    }
}
