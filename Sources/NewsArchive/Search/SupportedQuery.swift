internal import QueryLanguage

/// What of the query language can't be answered: refused with its place, never searched as something else.
enum SupportedQuery {
    /// Deeper trees are refused: each level costs stack.
    static let deepestQuery = 200

    /// Also of parts that an answer would not depend on.
    static func check(_ query: Query, depth: Int = 0) throws(ArchiveError) {
        guard depth < deepestQuery else {
            throw ArchiveError(code: .invalid, message: "the query is nested too deep")
        }
        switch query {
        case .everything, .word, .phrase, .date, .property: return
        case .keyword(let term): try check(term)
        case .near(let one, let other, _, _), .same(let one, let other, _):
            try check(one, depth: depth + 1)
            try check(other, depth: depth + 1)
        case .not(let inner, _): try check(inner, depth: depth + 1)
        case .and(let parts), .or(let parts):
            for part in parts {
                try check(part, depth: depth + 1)
            }
        }
    }

    private static func check(_ term: KeywordTerm) throws(ArchiveError) {
        if case .fuzzy = term.match {
            throw ArchiveError(
                code: .invalid,
                message: "\(term.field.rawValue): takes no ~",
                hint: "write the value as it is, or its beginning and *",
                place: term.at
            )
        }
    }
}
