internal import QueryLanguage

/// One side of a NEAR: words, phrases, groups of them joined by OR, or another NEAR.
struct NearOperand {
    var shape: TextPattern.Shape
    var scope: TextScope
    /// The phrases any of which it is; nil where the index alone can't tell (a NEAR within, a phrase with gaps).
    var phrases: [[WordSet]]?
    /// Every word that plays a part, for candidates.
    private var allPhrases: [[WordSet]]

    /// `words` cuts and widens a word or phrase.
    static func read(_ query: Query, place: QueryPlace, words: (Query) throws -> [WordSet]) throws -> NearOperand {
        switch query {
        case .word(let term):
            return try phrase(words(query), slop: nil, scope: term.scope, place: place)
        case .phrase(let term):
            return try phrase(words(query), slop: term.slop, scope: term.scope, place: place)
        case .near(let one, let other, let distance, let inner):
            let sides = try [one, other].map { try read($0, place: inner, words: words) }
            return NearOperand(
                shape: .near(sides[0].shape, sides[1].shape, distance: distance),
                scope: try common(sides, place: inner),
                phrases: nil,
                allPhrases: sides.flatMap(\.allPhrases)
            )
        case .or(let parts):
            let operands = try parts.map { try read($0, place: place, words: words) }
            return NearOperand(
                shape: .anyOf(operands.map(\.shape)),
                scope: try common(operands, place: place),
                phrases: operands.contains { $0.phrases == nil } ? nil : operands.flatMap { $0.phrases ?? [] },
                allPhrases: operands.flatMap(\.allPhrases)
            )
        case .everything, .keyword, .date, .property, .same, .not, .and:
            throw refused(place, "NEAR joins words, phrases and groups of them joined by OR")
        }
    }

    private static func phrase(
        _ words: [WordSet],
        slop: Int?,
        scope: TextScope,
        place: QueryPlace
    ) throws -> NearOperand {
        guard !words.isEmpty else {
            throw refused(place, "a side of NEAR holds no word")
        }
        let gap = words.count > 1 ? slop : nil
        return NearOperand(
            shape: gap.map { .ordered(words, slop: $0) } ?? .phrase(words),
            scope: scope,
            phrases: gap == nil ? [words] : nil,
            allPhrases: [words]
        )
    }

    /// Expressions one of which matches wherever this operand does.
    func words(in scope: TextScope) -> [IndexExpression] {
        allPhrases.flatMap { $0 }.map { .phrase([$0], scope: scope) }
    }

    private static func common(_ operands: [NearOperand], place: QueryPlace) throws -> TextScope {
        var scope = operands.first?.scope ?? .anywhere
        for operand in operands {
            guard operand.scope == scope else {
                throw refused(place, "the parts of one side of NEAR must look into the same field")
            }
            scope = operand.scope
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
