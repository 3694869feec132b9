/// A query made ready for searching: checked against the schema, made plain, its words cut to their stems.
public struct PreparedQuery: Sendable {
    /// As it was asked.
    public let query: IndexQuery
    let content: Content

    /// Shared by all copies.
    final class Content: Sendable {
        let root: QueryNode
        /// The text patterns of the tree in the order of the query.
        let leaves: [QueryLeaf]
        /// The different words of all leaves.
        let words: [PreparedWord]
        /// The languages that the words have stems in.
        let languages: [String]
        /// How to find the best without looking at every match.
        let plan: QueryPlan

        init(_ query: IndexQuery, schema: IndexSchema, languages: [String]) throws(IndexError) {
            var compiler = QueryPreparer(schema: schema)
            let root = try compiler.compile(query)
            self.root = root
            leaves = compiler.leaves
            words = compiler.words.map { QueryStems.prepared($0, languages: languages) }
            self.languages = languages
            plan = QueryPlan(root, leaves: compiler.leaves)
        }
    }

    init(_ query: IndexQuery, schema: IndexSchema, languages: [String]) throws(IndexError) {
        self.query = query
        content = try Content(query, schema: schema, languages: languages)
    }
}

/// A node of the tree with names resolved.
indirect enum QueryNode: Sendable {
    case all
    case none
    /// A place in the query's `leaves`.
    case leaf(Int)
    case keyword(column: Int, KeywordTest)
    case number(column: Int, ClosedRange<Int64>)
    case missingKeyword(column: Int)
    case missingNumber(column: Int)
    case keys(Set<UInt64>)
    case not(QueryNode)
    case and([QueryNode])
    case or([QueryNode])
}

/// A text pattern with the fields it looks into.
struct QueryLeaf: Sendable {
    var shape: PatternShape
    var fields: FieldSet
    /// What words count in the fields.
    var weights: FieldWeights
    /// Whether it adds to scores: not under NOT.
    var isScored: Bool
    /// The words once for each place in the pattern, in its order.
    var words: [Int]
}

/// A text pattern whose words are places in the query's `words`.
indirect enum PatternShape: Sendable, Equatable {
    case word(Int)
    /// Two words or more.
    case phrase([Int], slop: Int)
    case near(PatternShape, PatternShape, distance: Int)
    case same(PatternShape, PatternShape)
    /// Two patterns or more.
    case anyOf([PatternShape])
}

/// A word of a query with the stems that it is found by.
struct PreparedWord: Sendable {
    var pattern: WordPattern
    /// For each of the query's languages the different stems of the word (where its forms count) and its alternatives.
    var stems: [[[UInt8]]]
}
