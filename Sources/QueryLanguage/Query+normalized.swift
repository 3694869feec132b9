extension Query {
    /// The same query in its one form: no AND in an AND, no OR in an OR, no double negation, and what is negated is
    /// subtracted from something.
    var normalized: Query {
        let query = simplified
        switch query {
        case .not: return .and([.everything, query])
        case .and(let parts) where parts.allSatisfy(\.isNegation): return .and([.everything] + parts)
        default: return query
        }
    }

    /// As `normalized`, but may be one or several negations, for the AND around it.
    private var simplified: Query {
        switch self {
        case .and(let parts): Self.conjunction(parts)
        case .or(let branches): Self.disjunction(branches)
        case .not(let query, let place): Self.negation(of: query.simplified, at: place)
        case .near(let left, let right, let distance, let place):
            .near(left.normalized, right.normalized, distance: distance, place: place)
        case .same(let left, let right, let place): .same(left.normalized, right.normalized, place: place)
        case .everything, .word, .phrase, .keyword, .date, .property: self
        }
    }

    private var isNegation: Bool {
        if case .not = self { true } else { false }
    }

    private static func negation(of query: Query, at place: QueryPlace) -> Query {
        if case .not(let inner, _) = query {
            return inner
        }
        return .not(query.normalized, place: place)
    }

    private static func conjunction(_ parts: [Query]) -> Query {
        .and(
            parts.map(\.simplified).flatMap { part in
                if case .and(let inner) = part { inner } else { [part] }
            }
        )
    }

    private static func disjunction(_ branches: [Query]) -> Query {
        .or(
            branches.map(\.normalized).flatMap { branch in
                if case .or(let inner) = branch { inner } else { [branch] }
            }
        )
    }

    /// Whether `NEAR/n` can join it: words, phrases and alternatives of them.
    var isWordOrPhrase: Bool {
        switch self {
        case .word, .phrase: true
        case .or(let branches): branches.allSatisfy(\.isWordOrPhrase)
        default: false
        }
    }

    /// Whether `SAME` can join it: what lies within a sentence.
    var isWithinSentence: Bool {
        switch self {
        case .near, .same: true
        case .or(let branches): branches.allSatisfy(\.isWithinSentence)
        default: isWordOrPhrase
        }
    }
}
