/// What a search found.
public struct SearchAnswer: Sendable, Equatable {
    public struct Hit: Sendable, Equatable {
        public var key: UInt64
        /// Higher is better; 0 where the query has no words.
        public var score: Float
        /// The document's number in the snapshot.
        public var document: Int

        public init(key: UInt64, score: Float, document: Int) {
            self.key = key
            self.score = score
            self.document = document
        }
    }

    public var hits: [Hit]
    /// All that match; nil unless counts were asked for.
    public var total: Int?
    /// Groups among them, documents without a group one each; equals `total` where nothing is collapsed.
    public var totalCollapsed: Int?
    /// In the order of the requests; values most frequent first, equals by value.
    public var facets: [[FacetBucket]]
    /// What the answer leaves out, for a person.
    public var warnings: [String]

    public init(
        hits: [Hit] = [],
        total: Int? = nil,
        totalCollapsed: Int? = nil,
        facets: [[FacetBucket]] = [],
        warnings: [String] = []
    ) {
        self.hits = hits
        self.total = total
        self.totalCollapsed = totalCollapsed
        self.facets = facets
        self.warnings = warnings
    }
}

public struct FacetBucket: Sendable, Equatable {
    public enum Value: Sendable, Hashable {
        case keyword(String)
        case number(Int64)
    }

    public var value: Value
    public var count: Int

    public init(value: Value, count: Int) {
        self.value = value
        self.count = count
    }
}
