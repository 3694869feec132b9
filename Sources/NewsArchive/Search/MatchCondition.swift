internal import GRDB
internal import QueryLanguage

/// An expression of FTS5's own language.
struct IndexExpression: Sendable, Equatable {
    /// FTS5's parser holds about a hundred symbols: deeper trees are joined by SQL instead.
    static let deepest = 12

    var text: String
    /// How many brackets deep.
    var depth = 1
}

/// When an article (`a` in SQL) matches.
indirect enum MatchCondition {
    case everything
    case nothing
    case text(IndexExpression)
    case sql(SQL)
    /// Rows that were found and checked beforehand.
    case articles([Int64])
    case not(MatchCondition)
    case all([MatchCondition])
    case any([MatchCondition])
}

extension MatchCondition {
    /// Joins what FTS5 can answer alone into one expression, which is much faster than joining the rows found.
    static func allOf(_ conditions: [MatchCondition]) -> MatchCondition {
        let parts = Parts(conditions.flatMap(\.conjuncts))
        if parts.others.contains(where: \.isNothing) {
            return .nothing
        }
        var joined = parts.others.filter { !$0.isEverything }
        let text = IndexExpression.joined(parts.texts, by: "AND")
        if let text, let excluded = IndexExpression.joined(parts.excluded, by: "OR") {
            let depth = max(text.depth, excluded.depth) + 1
            joined.insert(.text(IndexExpression(text: "(\(text.text)) NOT (\(excluded.text))", depth: depth)), at: 0)
        } else {
            joined.insert(contentsOf: (text.map { [.text($0)] } ?? []) + parts.excluded.map { .not(.text($0)) }, at: 0)
        }
        return joined.isEmpty ? .everything : joined.count == 1 ? joined[0] : .all(joined)
    }

    static func anyOf(_ conditions: [MatchCondition]) -> MatchCondition {
        let parts = Parts(conditions)
        if conditions.contains(where: \.isEverything) {
            return .everything
        }
        var joined = parts.others.filter { !$0.isNothing } + parts.excluded.map { .not(.text($0)) }
        if let text = IndexExpression.joined(parts.texts, by: "OR") {
            joined.insert(.text(text), at: 0)
        }
        return joined.isEmpty ? .nothing : joined.count == 1 ? joined[0] : .any(joined)
    }

    static func negation(of condition: MatchCondition) -> MatchCondition {
        switch condition {
        case .everything: .nothing
        case .nothing: .everything
        case .not(let inner): inner
        default: .not(condition)
        }
    }

    var sql: SQL {
        switch self {
        case .everything: "1"
        case .nothing: "0"
        case .text(let expression):
            "a.id IN (SELECT rowid FROM articleWords WHERE articleWords MATCH \(expression.text))"
        case .sql(let sql): "(\(sql))"
        case .articles(let rows): "a.id IN (SELECT value FROM json_each(\(Self.json(rows))))"
        case .not(let inner): "NOT (\(inner.sql))"
        case .all(let parts): "(\(parts.map(\.sql).joined(separator: " AND ")))"
        case .any(let parts): "(\(parts.map(\.sql).joined(separator: " OR ")))"
        }
    }

    static func json(_ numbers: some Sequence<Int64>) -> String {
        "[" + numbers.map(String.init).joined(separator: ",") + "]"
    }

    private var isEverything: Bool {
        if case .everything = self { true } else { false }
    }

    private var isNothing: Bool {
        if case .nothing = self { true } else { false }
    }

    private var conjuncts: [MatchCondition] {
        if case .all(let parts) = self { parts } else { [self] }
    }

    /// Conditions by what FTS5 can do with them.
    private struct Parts {
        var texts: [IndexExpression] = []
        var excluded: [IndexExpression] = []
        var others: [MatchCondition] = []

        init(_ conditions: [MatchCondition]) {
            for condition in conditions {
                switch condition {
                case .text(let expression) where expression.depth < IndexExpression.deepest: texts.append(expression)
                case .not(.text(let expression)) where expression.depth < IndexExpression.deepest:
                    excluded.append(expression)
                default: others.append(condition)
                }
            }
        }
    }
}

extension IndexExpression {
    static func joined(_ expressions: [IndexExpression], by operation: String) -> IndexExpression? {
        guard let first = expressions.first else { return nil }
        guard expressions.count > 1 else { return first }
        let text = expressions.map { "(\($0.text))" }.joined(separator: " \(operation) ")
        return IndexExpression(text: text, depth: (expressions.map(\.depth).max() ?? 0) + 1)
    }

    /// `words` in order and next to each other, each one of its alternatives, in the columns of `scope`.
    static func phrase(_ words: [WordSet], scope: TextScope) -> IndexExpression {
        IndexExpression(text: "\(columns(of: scope)) : \(phrase(words))")
    }

    /// All the phrases, with at most `distance` words between the first and the last.
    static func near(_ phrases: [[WordSet]], distance: Int, scope: TextScope) -> IndexExpression {
        let operands = phrases.map { phrase($0) }.joined(separator: " ")
        return IndexExpression(text: "\(columns(of: scope)) : NEAR(\(operands), \(distance))")
    }

    static func phrase(_ words: [String], column: String, isPrefix: Bool) -> IndexExpression {
        IndexExpression(text: "\(column) : \(quoted(words.joined(separator: " ")))\(isPrefix ? " *" : "")")
    }

    private static func phrase(_ words: [WordSet]) -> String {
        let terms = words.map { word in
            word.prefix ?? word.words.sorted().joined(separator: WordTokenizer.separator)
        }
        return quoted(terms.joined(separator: " ")) + (words.last?.prefix == nil ? "" : " *")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func columns(of scope: TextScope) -> String {
        switch scope {
        case .anywhere: "{title body}"
        case .title: "title"
        case .body: "body"
        }
    }
}
