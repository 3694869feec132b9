import NewsAPI
import NewsArchive
import NewsModel
import QueryLanguage

extension APIError {
    init(_ error: QueryError) {
        let code: Code =
            switch error.code {
            case .syntax: .querySyntax
            case .unknownField: .unknownField
            }
        self.init(code: code, message: error.message, hint: error.hint, place: TextSpan(error.place))
    }

    init(_ error: ArchiveError) {
        let code: Code =
            switch error.code {
            case .notFound: .notFound
            case .ambiguous, .invalid: .badRequest
            case .notImplemented: .notImplemented
            case .storage, .damaged: .internal
            case .unavailable: .unavailable
            }
        self.init(code: code, message: error.message, hint: error.hint, place: error.place.map { TextSpan($0) })
    }

    /// What any failure of a question looks like on the wire.
    init(any error: any Error) {
        switch error {
        case let error as APIError: self = error
        case let error as QueryError: self.init(error)
        case let error as ArchiveError: self.init(error)
        case is CancellationError:
            self.init(code: .unavailable, message: "the question was given up before it was answered")
        default: self.init(code: .internal, message: "\(error)")
        }
    }
}
