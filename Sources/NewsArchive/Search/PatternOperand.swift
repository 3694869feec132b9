internal import QueryLanguage
internal import SearchIndex

/// One side of NEAR or SAME: words, phrases, groups of them joined by OR, or another such pair.
struct PatternOperand {
    /// What joins two sides.
    enum Joint {
        /// At most so many words between.
        case near(Int)
        /// One sentence.
        case same

        var name: String {
            switch self {
            case .near: "NEAR"
            case .same: "SAME"
            }
        }

        func pattern(_ one: TextPattern, _ other: TextPattern) -> TextPattern {
            switch self {
            case .near(let distance): .near(one, other, distance: distance)
            case .same: .same(one, other)
            }
        }
    }

    var pattern: TextPattern
    var scope: TextScope

    /// `words` cuts and widens a word or phrase.
    static func read(
        _ query: Query,
        of joint: Joint,
        place: QueryPlace,
        words: (Query) -> [WordPattern]
    ) throws(ArchiveError) -> PatternOperand {
        switch query {
        case .word(let term):
            return try operand(words(query).pattern(slop: 0), term.scope, of: joint, place: place)
        case .phrase(let term):
            return try operand(words(query).pattern(slop: term.slop ?? 0), term.scope, of: joint, place: place)
        case .near(let one, let other, let distance, let inner):
            return try pair(one, other, .near(distance), place: inner, words: words)
        case .same(let one, let other, let inner):
            return try pair(one, other, .same, place: inner, words: words)
        case .or(let parts):
            var operands: [PatternOperand] = []
            for part in parts {
                operands.append(try read(part, of: joint, place: place, words: words))
            }
            return PatternOperand(
                pattern: .anyOf(operands.map(\.pattern)),
                scope: try common(operands, of: joint, place: place)
            )
        case .everything, .keyword, .date, .property, .not, .and:
            throw refused(place, "\(joint.name) joins words, phrases and groups of them joined by OR")
        }
    }

    private static func pair(
        _ one: Query,
        _ other: Query,
        _ joint: Joint,
        place: QueryPlace,
        words: (Query) -> [WordPattern]
    ) throws(ArchiveError) -> PatternOperand {
        let left = try read(one, of: joint, place: place, words: words)
        let right = try read(other, of: joint, place: place, words: words)
        return PatternOperand(
            pattern: joint.pattern(left.pattern, right.pattern),
            scope: try common([left, right], of: joint, place: place)
        )
    }

    private static func operand(
        _ pattern: TextPattern?,
        _ scope: TextScope,
        of joint: Joint,
        place: QueryPlace
    ) throws(ArchiveError) -> PatternOperand {
        guard let pattern else {
            throw refused(place, "a side of \(joint.name) holds no word")
        }
        return PatternOperand(pattern: pattern, scope: scope)
    }

    private static func common(
        _ operands: [PatternOperand],
        of joint: Joint,
        place: QueryPlace
    ) throws(ArchiveError) -> TextScope {
        let scope = operands.first?.scope ?? .anywhere
        guard operands.allSatisfy({ $0.scope == scope }) else {
            throw refused(place, "the parts of one side of \(joint.name) must look into the same field")
        }
        return scope
    }

    private static func refused(_ place: QueryPlace, _ message: String) -> ArchiveError {
        ArchiveError(code: .invalid, message: message, place: place)
    }
}

extension TextScope {
    /// The part that both look into; nil for title and body.
    func common(with other: TextScope) -> TextScope? {
        switch (self, other) {
        case (.anywhere, let scope), (let scope, .anywhere): scope
        default: self == other ? self : nil
        }
    }
}
