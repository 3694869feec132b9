extension APIError.Code {
    /// The HTTP status that goes with it.
    package var httpStatus: Int {
        switch self {
        case .badRequest, .querySyntax, .unknownField: 400
        case .notFound: 404
        case .methodNotAllowed: 405
        case .requestTooLarge: 413
        case .tooManyRequests: 429
        case .internal: 500
        case .notImplemented: 501
        case .unavailable: 503
        case .timeout: 504
        }
    }

    /// What a status means whose body says nothing that newsd would say.
    package init(httpStatus: Int) {
        self = Self.allCases.first { $0.httpStatus == httpStatus } ?? .internal
    }
}
