internal import GRDB
internal import QueryLanguage
internal import TextUnits

/// Turns a query's tree into a condition on articles, and notes on the way what to mark, to rank by and to explain.
struct QueryCompiler {
    /// Deeper trees are refused: each level costs stack here and in SQLite.
    static let deepestQuery = 200
    /// Combinations of phrases in a NEAR that the index is asked for; beyond, candidates are checked on their text.
    static let nearCombinations = 100

    let db: Database
    let forms: WordForms
    /// Whether `terms` is wanted: it costs a look into the index for each added word.
    let explains: Bool

    /// What snippets mark: all that is looked for, nothing that is excluded.
    private(set) var patterns: [TextPattern] = []
    /// What the ranking counts.
    private(set) var ranked: [IndexExpression] = []
    private(set) var terms: [ExplainedTerm] = []
    private(set) var warnings: [String] = []
    private var widened: [String: [WordForm]] = [:]

    init(db: Database, forms: WordForms, explains: Bool = false) {
        self.db = db
        self.forms = forms
        self.explains = explains
    }

    mutating func compile(_ query: Query) throws -> MatchCondition {
        try SupportedQuery.check(query)
        guard let condition = try condition(of: query, isPositive: true) else {
            throw ArchiveError(code: .invalid, message: "the query holds no word to look for")
        }
        return condition
    }

    /// Nil for a term without any word in it (`&`): it is left out, with a warning.
    private mutating func condition(of query: Query, isPositive: Bool) throws -> MatchCondition? {
        switch query {
        case .everything: return .everything
        case .word(let term): return try condition(of: term, isPositive: isPositive)
        case .phrase(let term): return try condition(of: term, isPositive: isPositive)
        case .keyword(let term): return try condition(of: term)
        case .date(let term): return .sql(try Self.sql(of: term))
        case .property(let term): return .sql(try Self.sql(of: term))
        case .near(let one, let other, let distance, let place):
            return try near(one, other, distance: distance, place: place, isPositive: isPositive)
        case .same(_, _, let place): throw SupportedQuery.same(at: place)
        case .not(let inner, _):
            return try condition(of: inner, isPositive: !isPositive).map { .negation(of: $0) }
        case .and(let parts):
            let conditions = try parts.compactMap { try condition(of: $0, isPositive: isPositive) }
            return conditions.isEmpty ? nil : .allOf(conditions)
        case .or(let parts):
            let conditions = try parts.compactMap { try condition(of: $0, isPositive: isPositive) }
            return conditions.isEmpty ? nil : .anyOf(conditions)
        }
    }
}

// Words, phrases and NEAR.
extension QueryCompiler {
    private mutating func condition(of term: WordTerm, isPositive: Bool) throws -> MatchCondition? {
        let words = try wordSets(of: term)
        guard !words.isEmpty else { return leftOut(term.text) }
        let expression = IndexExpression.phrase(words, scope: term.scope)
        note(.phrase(words), scope: term.scope, ranked: expression, isPositive: isPositive)
        return .text(expression)
    }

    private mutating func condition(of term: PhraseTerm, isPositive: Bool) throws -> MatchCondition? {
        let words = try wordSets(of: term)
        guard !words.isEmpty else { return leftOut(term.text) }
        guard let slop = term.slop, words.count > 1 else {
            let expression = IndexExpression.phrase(words, scope: term.scope)
            note(.phrase(words), scope: term.scope, ranked: expression, isPositive: isPositive)
            return .text(expression)
        }
        // What NEAR counts as between the first and the last word includes the words of the phrase itself.
        let candidates = IndexExpression.near(
            words.map { [$0] },
            distance: slop + words.count - 2,
            scope: term.scope
        )
        let pattern = TextPattern(shape: .ordered(words, slop: slop), scope: term.scope)
        note(pattern.shape, scope: term.scope, ranked: candidates, isPositive: isPositive)
        return .articles(try TextVerifier(db: db).articles(matching: candidates, pattern))
    }

    private mutating func near(
        _ one: Query,
        _ other: Query,
        distance: Int,
        place: QueryPlace,
        isPositive: Bool
    ) throws -> MatchCondition? {
        let left = try NearOperand.read(one, place: place) { try wordSets(ofOperand: $0) }
        let right = try NearOperand.read(other, place: place) { try wordSets(ofOperand: $0) }
        guard let scope = left.scope.common(with: right.scope) else { return .nothing }
        let shape = TextPattern.Shape.near(left.shape, right.shape, distance: distance)
        let pattern = TextPattern(shape: shape, scope: scope)
        if let ones = left.phrases, let others = right.phrases, ones.count * others.count <= Self.nearCombinations {
            let all = ones.flatMap { one in
                others.map { IndexExpression.near([one, $0], distance: distance, scope: scope) }
            }
            guard let expression = IndexExpression.joined(all, by: "OR") else { return .nothing }
            note(shape, scope: scope, ranked: expression, isPositive: isPositive)
            return .text(expression)
        }
        let candidates = [left, right].compactMap { IndexExpression.joined($0.words(in: scope), by: "OR") }
        guard let both = IndexExpression.joined(candidates, by: "AND") else { return .nothing }
        note(shape, scope: scope, ranked: both, isPositive: isPositive)
        return .articles(try TextVerifier(db: db).articles(matching: both, pattern))
    }

    private mutating func wordSets(ofOperand query: Query) throws -> [WordSet] {
        switch query {
        case .word(let term): try wordSets(of: term)
        case .phrase(let term): try wordSets(of: term)
        default: []
        }
    }

    /// One set a word; a typed word that is cut into several (`counter-attack`) is a phrase.
    private mutating func wordSets(of term: WordTerm) throws -> [WordSet] {
        switch term.match {
        case .forms: return try widenedWords(of: term.text)
        case .exact: return words(in: term.text).map { WordSet([$0.folded]) }
        case .prefix:
            let words = words(in: term.text).map(\.folded)
            guard let last = words.last else { return [] }
            return words.dropLast().map { WordSet([$0]) } + [WordSet(prefix: last)]
        case .fuzzy: throw SupportedQuery.fuzzy(at: term.place)
        }
    }

    private mutating func wordSets(of term: PhraseTerm) throws -> [WordSet] {
        term.isExact ? words(in: term.text).map { WordSet([$0.folded]) } : try widenedWords(of: term.text)
    }

    private mutating func widenedWords(of text: String) throws -> [WordSet] {
        try words(in: text).map { word in
            let written = String(
                decoding: text.utf8.dropFirst(word.range.lowerBound).prefix(word.range.count),
                as: UTF8.self
            )
            if written.unicodeScalars.first?.properties.isUppercase == true {
                warn(SupportedQuery.missingVariants)
            }
            let others = try widened[word.folded] ?? forms.forms(of: word.folded, in: db)
            widened[word.folded] = others
            try explain(written, others)
            return WordSet(Set([word.folded] + others.map(\.word)))
        }
    }

    private mutating func explain(_ word: String, _ added: [WordForm]) throws {
        guard explains, !terms.contains(where: { $0.word == word }) else { return }
        let occurring = try added.filter { try TextVerifier(db: db).occurs($0.word) }
        terms.append(
            ExplainedTerm(
                word: word,
                added: occurring.map { ExplainedTerm.Addition(word: $0.word, why: $0.reason.rawValue) }
            )
        )
    }

    private mutating func note(
        _ shape: TextPattern.Shape,
        scope: TextScope,
        ranked expression: IndexExpression,
        isPositive: Bool
    ) {
        guard isPositive else { return }
        patterns.append(TextPattern(shape: shape, scope: scope))
        ranked.append(expression)
    }

    private mutating func leftOut(_ text: String) -> MatchCondition? {
        warn("\"\(text)\" holds no word and is left out")
        return nil
    }

    private mutating func warn(_ warning: String) {
        if !warnings.contains(warning) {
            warnings.append(warning)
        }
    }
}

// Fields.
extension QueryCompiler {
    private mutating func condition(of term: KeywordTerm) throws -> MatchCondition? {
        switch term.field {
        case .outlet, .credit, .author, .path:
            let words = KeywordWords.words(of: term.value)
            guard !words.isEmpty else { return leftOut("\(term.field.rawValue):\(term.value)") }
            let isExact = term.match == .exact
            return .text(
                .phrase(
                    isExact ? [KeywordWords.start] + words + [KeywordWords.end] : words,
                    column: term.field.rawValue,
                    isPrefix: term.match == .prefix
                )
            )
        case .lang:
            let language = foldedText(term.value)
            return term.match == .prefix
                ? .sql("ifnull(substr(a.language, 1, \(language.unicodeScalars.count)) = \(language), 0)")
                : .sql("ifnull(a.language = \(language), 0)")
        case .id:
            let key = try IDResolver(db: db).article(term.value, at: term.at)
            return .sql("a.key = \(key.number)")
        case .story:
            let key = try IDResolver(db: db).story(term.value, at: term.at)
            return .sql("a.story = \(key.number)")
        case .speaker, .person, .place, .org, .name:
            throw SupportedQuery.field(term.field.rawValue, at: term.at)
        }
    }

    /// A day counts as a whole; an article without a known time never matches.
    private static func sql(of term: DateTerm) throws -> SQL {
        switch term.field {
        case .date: published(from: term.lower, to: term.upper)
        case .seen: "a.seen >= \(term.lower ?? .min) AND a.seen < \(term.upper ?? .max)"
        case .mentions: throw SupportedQuery.field(term.field.rawValue, at: term.at)
        }
    }

    static func published(from lower: Int64?, to upper: Int64?) -> SQL {
        "ifnull(a.publishedEnd > \(lower ?? .min) AND a.published < \(upper ?? .max), 0)"
    }

    private static func sql(of term: PropertyTerm) throws -> SQL {
        let isCopy: SQL = "ifnull((SELECT original <> a.id FROM copyGroup WHERE copyGroup.id = a.copyGroup), 0)"
        switch term.property {
        case .isCopy: return isCopy
        case .isOriginal: return "NOT \(isCopy)"
        case .hasQuote, .hasFigure, .hasConflict:
            throw SupportedQuery.field(term.property.rawValue, at: term.at)
        }
    }
}
