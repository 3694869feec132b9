extension QueryError {
    static func syntax(_ message: String, hint: String? = nil, at place: QueryPlace) -> QueryError {
        QueryError(code: .syntax, message: message, hint: hint, place: place)
    }

    static func unknownField(_ name: String, at place: QueryPlace) -> QueryError {
        QueryError(
            code: .unknownField,
            message: "unknown field \"\(name)\"",
            hint: QueryField.hint(for: name),
            place: place
        )
    }

    static func tooLong(_ bytes: Int) -> QueryError {
        syntax(
            "the query is \(bytes) bytes long; \(QueryLimits.bytes) are allowed",
            hint: "split it into several queries",
            at: QueryLimits.bytes..<bytes
        )
    }

    static func tooManyTerms(at place: QueryPlace) -> QueryError {
        syntax(
            "the query holds more than \(QueryLimits.terms) words and values",
            hint: "split it into several queries",
            at: place
        )
    }

    static func nestedTooDeep(at place: QueryPlace) -> QueryError {
        syntax(
            "brackets or chains are nested more than \(QueryLimits.nesting) deep",
            hint: "leave out brackets that change nothing",
            at: place
        )
    }
}
