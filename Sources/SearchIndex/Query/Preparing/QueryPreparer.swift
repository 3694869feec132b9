/// Resolves a query's names, makes its tree plain and numbers its words.
struct QueryPreparer {
    private let schema: IndexSchema
    private let allFields: FieldSet
    private let weights: FieldWeights
    private(set) var leaves: [QueryLeaf] = []
    private(set) var words: [WordPattern] = []
    private var places: [WordPattern: Int] = [:]
    private var wordCount = 0

    init(schema: IndexSchema) {
        self.schema = schema
        weights = FieldWeights(schema.textFields.map(\.weight))
        allFields = FieldSet(rawValue: UInt8(truncatingIfNeeded: 1 << schema.textFields.count - 1))
    }

    mutating func compile(_ query: IndexQuery) throws(IndexError) -> QueryNode {
        try node(query, isScored: true, depth: 0)
    }

    private mutating func node(_ query: IndexQuery, isScored: Bool, depth: Int) throws(IndexError) -> QueryNode {
        guard depth < SearchLimits.depth else { throw Self.tooDeep }
        switch query {
        case .all: return .all
        case .none: return .none
        case .text(let pattern, let fields): return try leaf(pattern, fields, isScored: isScored, depth: depth)
        case .keyword(let field, let test): return .keyword(column: try schema.keywordColumn(field), test)
        case .number(let field, let range): return .number(column: try schema.numberColumn(field), range)
        case .missing(let field):
            if let column = schema.keywordFields.firstIndex(of: field) {
                return .missingKeyword(column: column)
            }
            return .missingNumber(column: try schema.numberColumn(field))
        case .keys(let keys): return keys.isEmpty ? .none : .keys(keys)
        case .not(let inner):
            return Self.negation(of: try node(inner, isScored: false, depth: depth + 1))
        case .and(let parts):
            return Self.conjunction(of: try nodes(parts, isScored: isScored, depth: depth))
        case .or(let parts):
            // First, for it numbers the leaves that are asked about then.
            let nodes = try nodes(parts, isScored: isScored, depth: depth)
            return disjunction(of: nodes)
        }
    }

    private mutating func nodes(
        _ queries: [IndexQuery],
        isScored: Bool,
        depth: Int
    ) throws(IndexError) -> [QueryNode] {
        var found: [QueryNode] = []
        for query in queries {
            found.append(try node(query, isScored: isScored, depth: depth + 1))
        }
        return found
    }

    private static var tooDeep: IndexError {
        IndexError(code: .invalid, message: "the query is nested more than \(SearchLimits.depth) levels deep")
    }
}

// Plain trees: no AND directly in an AND, no OR in an OR, constants only where a score depends on them.
extension QueryPreparer {
    private static func negation(of node: QueryNode) -> QueryNode {
        switch node {
        case .all: .none
        case .none: .all
        case .not(let inner): inner
        default: .not(node)
        }
    }

    private static func conjunction(of nodes: [QueryNode]) -> QueryNode {
        var parts: [QueryNode] = []
        for node in nodes {
            switch node {
            case .all: continue
            case .none: return .none
            case .and(let inner): parts += inner
            default: parts.append(node)
            }
        }
        return parts.isEmpty ? .all : parts.count == 1 ? parts[0] : .and(parts)
    }

    private func disjunction(of nodes: [QueryNode]) -> QueryNode {
        var parts: [QueryNode] = []
        for node in nodes {
            switch node {
            case .none: continue
            case .or(let inner): parts += inner
            default: parts.append(node)
            }
        }
        let matchesAll = parts.contains { if case .all = $0 { true } else { false } }
        if matchesAll, !parts.contains(where: adds) {
            return .all
        }
        return parts.isEmpty ? .none : parts.count == 1 ? parts[0] : .or(parts)
    }

    /// Whether something in it adds to scores.
    private func adds(_ node: QueryNode) -> Bool {
        switch node {
        case .leaf(let leaf): leaves[leaf].isScored
        case .and(let parts), .or(let parts): parts.contains(where: adds)
        case .all, .none, .keyword, .number, .missingKeyword, .missingNumber, .keys, .not: false
        }
    }
}

// Text patterns.
extension QueryPreparer {
    private mutating func leaf(
        _ pattern: TextPattern,
        _ fields: FieldSet,
        isScored: Bool,
        depth: Int
    ) throws(IndexError) -> QueryNode {
        let fields = fields.intersection(allFields)
        var found: [Int] = []
        guard let shape = try shape(pattern, words: &found, depth: depth), !fields.isEmpty else { return .none }
        let weights = weights.restricted { fields.contains(.field($0)) }
        leaves.append(
            QueryLeaf(shape: shape, fields: fields, weights: weights, isScored: isScored, words: found)
        )
        return .leaf(leaves.count - 1)
    }

    /// Nil for a pattern that holds no words, which occurs nowhere.
    private mutating func shape(
        _ pattern: TextPattern,
        words found: inout [Int],
        depth: Int
    ) throws(IndexError) -> PatternShape? {
        guard depth < SearchLimits.depth else { throw Self.tooDeep }
        switch pattern {
        case .word(let word): return .word(try place(of: word, in: &found))
        case .phrase(let words, let slop):
            var places: [Int] = []
            for word in words {
                places.append(try place(of: word, in: &found))
            }
            return places.count > 1 ? .phrase(places, slop: Self.distance(slop)) : places.first.map { .word($0) }
        case .near(let one, let other, let distance):
            let left = try shape(one, words: &found, depth: depth + 1)
            let right = try shape(other, words: &found, depth: depth + 1)
            guard let left, let right else { return nil }
            return .near(left, right, distance: Self.distance(distance))
        case .same(let one, let other):
            let left = try shape(one, words: &found, depth: depth + 1)
            let right = try shape(other, words: &found, depth: depth + 1)
            guard let left, let right else { return nil }
            return .same(left, right)
        case .anyOf(let patterns):
            var shapes: [PatternShape] = []
            for pattern in patterns {
                if let shape = try shape(pattern, words: &found, depth: depth + 1) {
                    shapes.append(shape)
                }
            }
            return shapes.count > 1 ? .anyOf(shapes) : shapes.first
        }
    }

    /// Further than any text is long makes no difference, and sums of it don't overflow.
    private static func distance(_ distance: Int) -> Int {
        min(max(distance, 0), Int(Int32.max))
    }

    private mutating func place(of word: WordPattern, in found: inout [Int]) throws(IndexError) -> Int {
        wordCount += 1
        guard wordCount <= SearchLimits.words else {
            throw IndexError(code: .invalid, message: "the query has more than \(SearchLimits.words) words")
        }
        if case .fuzzy(_, let edits) = word.kind, !(0...SearchLimits.edits).contains(edits) {
            throw IndexError(code: .invalid, message: "a word may differ by 0 to \(SearchLimits.edits) edits")
        }
        if case .prefix("") = word.kind {
            throw IndexError(code: .invalid, message: "the beginning of a word has at least one letter")
        }
        let place = places[word] ?? words.count
        if place == words.count {
            words.append(word)
            places[word] = place
        }
        found.append(place)
        return place
    }
}
