internal import QueryLanguage

/// What of the query language can't be answered yet: refused with its place, never searched as something else.
enum SupportedQuery {
    /// Deeper trees are refused: each level costs stack.
    static let deepestQuery = 200

    /// Also of parts that an answer would not depend on.
    static func check(_ query: Query, depth: Int = 0) throws(ArchiveError) {
        guard depth < deepestQuery else {
            throw ArchiveError(code: .invalid, message: "the query is nested too deep")
        }
        switch query {
        case .everything, .word, .phrase: return
        case .keyword(let term): try check(term)
        case .date(let term):
            if term.field == .mentions {
                throw field(term.field.rawValue, at: term.at)
            }
        case .property(let term):
            if [.hasQuote, .hasFigure, .hasConflict].contains(term.property) {
                throw field(term.property.rawValue, at: term.at)
            }
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
        if [.speaker, .person, .place, .org, .name].contains(term.field) {
            throw field(term.field.rawValue, at: term.at)
        }
        if case .fuzzy = term.match {
            throw ArchiveError(
                code: .invalid,
                message: "\(term.field.rawValue): takes no ~",
                hint: "write the value as it is, or its beginning and *",
                place: term.at
            )
        }
    }

    static func field(_ name: String, at place: QueryPlace) -> ArchiveError {
        let name = name.contains(":") ? name : name + ":"
        return ArchiveError(
            code: .notImplemented,
            message: "\(name) is not implemented yet",
            hint: "leave the field out to look for the words in title and body",
            place: place
        )
    }
}
