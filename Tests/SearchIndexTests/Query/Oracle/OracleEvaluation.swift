import Foundation
import SearchIndex

/// A text leaf of a query with its share of the formula that all documents have in common.
struct OracleLeaf {
    let pattern: OraclePattern
    let fields: FieldSet
    let inverseDocumentFrequency: Float

    init(_ pattern: TextPattern, _ fields: FieldSet, oracle: Oracle) {
        var frequencies: [Int] = []
        self.pattern = OraclePattern(pattern) { pattern in
            let found = oracle.word(pattern)
            frequencies.append(found.documentFrequency)
            return found.word
        }
        self.fields = fields
        let count = Double(oracle.counted.count)
        let sum = frequencies.reduce(0.0) { sum, frequency in
            let frequency = Double(frequency)
            return sum + log(1 + (count - frequency + 0.5) / (frequency + 0.5))
        }
        inverseDocumentFrequency = Float(sum)
    }

    /// In the order of the query.
    static func leaves(of query: IndexQuery, oracle: Oracle) -> [OracleLeaf] {
        switch query {
        case .text(let pattern, let fields): [OracleLeaf(pattern, fields, oracle: oracle)]
        case .not(let inner): leaves(of: inner, oracle: oracle)
        case .and(let parts), .or(let parts): parts.flatMap { leaves(of: $0, oracle: oracle) }
        case .all, .none, .keyword, .number, .missing, .keys: []
        }
    }
}

/// One document and one query.
struct OracleEvaluation {
    let oracle: Oracle
    let leaves: [OracleLeaf]
    let document: OracleDocument
    /// What each leaf adds; 0 for one that doesn't match, or whose branch doesn't.
    private var added: [Float]
    private var next = 0

    init(oracle: Oracle, leaves: [OracleLeaf], document: OracleDocument) {
        self.oracle = oracle
        self.leaves = leaves
        self.document = document
        added = Array(repeating: 0, count: leaves.count)
    }

    /// Leaf by leaf in the order of the query.
    var score: Float { added.reduce(0, +) }

    /// Visits every leaf, so that their numbers stay in step; a branch that doesn't match takes back what it added.
    mutating func matches(_ query: IndexQuery) -> Bool {
        let first = next
        let isMatch = holds(query)
        if !isMatch {
            takeBack(from: first)
        }
        return isMatch
    }

    private mutating func holds(_ query: IndexQuery) -> Bool {
        switch query {
        case .all: return true
        case .none: return false
        case .text: return textMatches()
        case .keyword(let field, let test): return oracle.keywords(field, document).contains { Self.passes($0, test) }
        case .number(let field, let range): return oracle.number(field, document).map(range.contains) ?? false
        case .missing(let field):
            return oracle.number(field, document) == nil && oracle.keywords(field, document).isEmpty
        case .keys(let keys): return keys.contains(document.key)
        case .not(let inner):
            let first = next
            let isMatch = matches(inner)
            takeBack(from: first)
            return !isMatch
        case .and(let parts): return parts.reduce(true) { matches($1) && $0 }
        case .or(let parts): return parts.reduce(false) { matches($1) || $0 }
        }
    }

    private mutating func takeBack(from first: Int) {
        for leaf in first..<next {
            added[leaf] = 0
        }
    }

    private mutating func textMatches() -> Bool {
        let leaf = leaves[next]
        next += 1
        let frequency = weightedFrequency(leaf)
        if frequency > 0 {
            added[next - 1] = score(leaf, frequency)
        }
        return frequency > 0
    }

    private func weightedFrequency(_ leaf: OracleLeaf) -> Int {
        document.fields.indices.reduce(0) { sum, field in
            guard leaf.fields.contains(.field(field)) else { return sum }
            let count = leaf.pattern.occurrences(in: document.fields[field]).count
            return sum + count * oracle.schema.textFields[field].weight
        }
    }

    /// BM25 with k1 = 1.2 and b = 0.75.
    private func score(_ leaf: OracleLeaf, _ frequency: Int) -> Float {
        let stored = Self.storedLength(Oracle.length(document, oracle.schema))
        let norm = Float(1.2 * (0.25 + 0.75 * Double(stored) / oracle.averageLength))
        let frequency = Float(frequency)
        return leaf.inverseDocumentFrequency * 2.2 * (frequency / (frequency + norm))
    }

    /// A length is kept in one byte: exact up to 39, then with four significant bits of what is above 24, rounded down.
    static func storedLength(_ length: Int) -> Int {
        guard length >= 24 else { return length }
        let rest = length - 24
        let bits = Int.bitWidth - rest.leadingZeroBitCount
        return bits <= 4 ? length : 24 + (rest >> (bits - 4)) << (bits - 4)
    }

    private static func passes(_ value: String, _ test: KeywordTest) -> Bool {
        switch test {
        case .equals(let wanted): value == wanted
        case .prefix(let start): value.utf8.starts(with: start.utf8)
        case .matching(let matches): matches(value)
        }
    }
}
