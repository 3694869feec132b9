internal import GRDB
internal import NewsModel
internal import QueryLanguage
internal import SearchIndex
internal import TextUnits

/// A query as the index takes it, with what else was found out on the way.
struct CompiledQuery {
    /// Words to mark in snippets: all that is looked for, nothing that is excluded.
    struct Marked {
        var pattern: TextPattern
        var scope: TextScope
    }

    /// A word of the query that others are added to.
    struct WidenedWord {
        /// As typed.
        var written: String
        var folded: String
    }

    var query: IndexQuery
    var marked: [Marked] = []
    /// Each once.
    var widened: [WidenedWord] = []
    /// What was looked for as a name, and the names that it stands for.
    var names: [ExplainedTerm] = []
    var warnings: [String] = []
}

/// Turns a query's tree into one for the index.
struct QueryCompiler {
    private let db: Database
    private var marked: [CompiledQuery.Marked] = []
    private var widened: [CompiledQuery.WidenedWord] = []
    private var names: [ExplainedTerm] = []
    private var warnings: [String] = []

    static func compile(_ query: Query, in db: Database) throws -> CompiledQuery {
        try SupportedQuery.check(query)
        var compiler = QueryCompiler(db: db)
        guard let compiled = try compiler.index(query, isPositive: true) else {
            throw ArchiveError(code: .invalid, message: "the query holds no word to look for")
        }
        return CompiledQuery(
            query: compiled,
            marked: compiler.marked,
            widened: compiler.widened,
            names: compiler.names,
            warnings: compiler.warnings
        )
    }

    private init(db: Database) {
        self.db = db
    }

    /// Nil for a term without any word in it (`&`): it is left out, with a warning.
    private mutating func index(_ query: Query, isPositive: Bool) throws -> IndexQuery? {
        switch query {
        case .everything: return .all
        case .word(let term):
            let words = words(of: term)
            return text(words.pattern(slop: 0), term.scope, isPositive: isPositive, typed: term.text)
        case .phrase(let term):
            let words = words(of: term)
            return text(words.pattern(slop: term.slop ?? 0), term.scope, isPositive: isPositive, typed: term.text)
        case .near(let one, let other, let distance, let place):
            return try pair(one, other, .near(distance), at: place, isPositive: isPositive)
        case .same(let one, let other, let place):
            return try pair(one, other, .same, at: place, isPositive: isPositive)
        case .keyword(let term): return try keyword(term)
        case .date(let term): return try FieldCompiler(db: db).date(term)
        case .property(let term): return FieldCompiler.property(term)
        case .not(let inner, _): return try index(inner, isPositive: !isPositive).map { .not($0) }
        case .and(let parts):
            return try parts.compactMap { try index($0, isPositive: isPositive) }.joined(by: IndexQuery.and)
        case .or(let parts):
            return try parts.compactMap { try index($0, isPositive: isPositive) }.joined(by: IndexQuery.or)
        }
    }

    private mutating func keyword(_ term: KeywordTerm) throws -> IndexQuery? {
        let typed = "\(term.field.rawValue):\(term.value)"
        guard let compiler = NameCompiler(term, db: db) else {
            return try FieldCompiler(db: db).keyword(term) ?? leftOut(typed)
        }
        guard let found = try compiler.names() else { return leftOut(typed) }
        names.append(ExplainedTerm(word: term.value, added: found.added))
        if found.isCut {
            warnings.append("\"\(typed)\" stands for more than \(NameReader.largestMatch) names: the rest is left out")
        }
        return .keys(found.articles)
    }
}

extension [IndexQuery] {
    fileprivate func joined(by join: ([IndexQuery]) -> IndexQuery) -> IndexQuery? {
        isEmpty ? nil : count == 1 ? self[0] : join(self)
    }
}

// Words, phrases and what joins them.
extension QueryCompiler {
    private mutating func text(
        _ pattern: TextPattern?,
        _ scope: TextScope,
        isPositive: Bool,
        typed: String
    ) -> IndexQuery? {
        guard let pattern else { return leftOut(typed) }
        if isPositive {
            marked.append(CompiledQuery.Marked(pattern: pattern, scope: scope))
        }
        return .text(pattern, fields: scope.fields)
    }

    private mutating func pair(
        _ one: Query,
        _ other: Query,
        _ joint: PatternOperand.Joint,
        at place: QueryPlace,
        isPositive: Bool
    ) throws -> IndexQuery? {
        let left = try PatternOperand.read(one, of: joint, place: place) { words(of: $0) }
        let right = try PatternOperand.read(other, of: joint, place: place) { words(of: $0) }
        guard let scope = left.scope.common(with: right.scope) else { return IndexQuery.none }
        let pattern = joint.pattern(left.pattern, right.pattern)
        return text(pattern, scope, isPositive: isPositive, typed: "")
    }

    /// Of a word or a phrase; no other query has words of its own.
    private mutating func words(of query: Query) -> [WordPattern] {
        switch query {
        case .word(let term): words(of: term)
        case .phrase(let term): words(of: term)
        default: []
        }
    }

    /// One pattern a word; a typed word that is cut into several (`counter-attack`) is a phrase.
    private mutating func words(of term: WordTerm) -> [WordPattern] {
        switch term.match {
        case .forms: return widenedWords(of: term.text)
        case .exact: return exactWords(of: term.text)
        case .prefix:
            guard let last = TextUnits.words(in: term.text).last?.folded else { return [] }
            widened.append(CompiledQuery.WidenedWord(written: term.text, folded: last))
            return exactWords(of: term.text).dropLast() + [WordPattern(.prefix(last))]
        case .fuzzy(let edits):
            return TextUnits.words(in: term.text).map { word in
                note(word, of: term.text)
                return WordPattern(.fuzzy(word.folded, edits: edits))
            }
        }
    }

    private mutating func words(of term: PhraseTerm) -> [WordPattern] {
        term.isExact ? exactWords(of: term.text) : widenedWords(of: term.text)
    }

    private func exactWords(of text: String) -> [WordPattern] {
        TextUnits.words(in: text).map { WordPattern(.exact($0.folded)) }
    }

    private mutating func widenedWords(of text: String) -> [WordPattern] {
        TextUnits.words(in: text).map { word in
            note(word, of: text)
            return WordPattern(.forms(word.folded), alternatives: spellingVariants(of: word.folded))
        }
    }

    private mutating func note(_ word: Word, of text: String) {
        guard !widened.contains(where: { $0.folded == word.folded }) else { return }
        let bytes = text.utf8.dropFirst(word.range.lowerBound).prefix(word.range.count)
        let written = String(decoding: bytes, as: UTF8.self)
        widened.append(CompiledQuery.WidenedWord(written: written, folded: word.folded))
    }

    private mutating func leftOut(_ text: String) -> IndexQuery? {
        let warning = "\"\(text)\" holds no word and is left out"
        if !warnings.contains(warning) {
            warnings.append(warning)
        }
        return nil
    }
}

extension [WordPattern] {
    /// The words in their order, with at most `slop` others among them; nil where there is none.
    func pattern(slop: Int) -> TextPattern? {
        isEmpty ? nil : count == 1 ? .word(self[0]) : .phrase(self, slop: slop)
    }
}

extension TextScope {
    var fields: FieldSet {
        switch self {
        case .anywhere: .all
        case .title: .field(0)
        case .body: .field(1)
        }
    }
}
