internal import QueryLanguage

/// What of the query language can't be answered yet: refused with its place, never searched as something else.
enum SupportedQuery {
    static let missingVariants = "spelling variants of names (Kyiv, Kiev) are not looked for yet"

    /// Also of parts that an answer would not depend on.
    static func check(_ query: Query, depth: Int = 0) throws(ArchiveError) {
        guard depth < QueryCompiler.deepestQuery else {
            throw ArchiveError(code: .invalid, message: "the query is nested too deep")
        }
        switch query {
        case .everything, .phrase: return
        case .word(let term):
            if case .fuzzy = term.match {
                throw fuzzy(at: term.place)
            }
        case .keyword(let term): try check(term)
        case .date(let term):
            if term.field == .mentions {
                throw field(term.field.rawValue, at: term.at)
            }
        case .property(let term):
            if [.hasQuote, .hasFigure, .hasConflict].contains(term.property) {
                throw field(term.property.rawValue, at: term.at)
            }
        case .same(_, _, let place): throw same(at: place)
        case .near(let one, let other, _, _):
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
            throw fuzzy(at: term.at)
        }
        if [.speaker, .person, .place, .org, .name].contains(term.field) {
            throw field(term.field.rawValue, at: term.at)
        }
    }

    static func same(at place: QueryPlace) -> ArchiveError {
        notYet("SAME", hint: "NEAR/15 finds words that are close to each other", at: place)
    }

    static func fuzzy(at place: QueryPlace) -> ArchiveError {
        notYet("fuzzy search (word~1)", hint: "a beginning such as word* finds different endings", at: place)
    }

    static func field(_ name: String, at place: QueryPlace) -> ArchiveError {
        let name = name.contains(":") ? name : name + ":"
        return notYet(name, hint: "leave the field out to look for the words in title and body", at: place)
    }

    private static func notYet(_ what: String, hint: String, at place: QueryPlace) -> ArchiveError {
        ArchiveError(code: .notImplemented, message: "\(what) is not implemented yet", hint: hint, place: place)
    }
}
