/// What is asked of a snapshot.
public struct IndexSearch: Sendable {
    public var query: PreparedQuery
    public var limit: Int
    public var offset: Int
    /// The first key that differs decides; at the end the document's key, ascending. Empty means by score.
    public var order: [SortKey]
    /// A number field: of the documents with one value only the best by `order` is listed; those without stand alone.
    public var collapse: String?
    public var facets: [IndexFacet]
    /// Whether the totals are wanted: without them, and without facets, much of the index need not be looked at.
    public var counts: Bool
    /// Asked now and then; the search ends with the error `cancelled` where it says so.
    public var isCancelled: (@Sendable () -> Bool)?

    public init(
        _ query: PreparedQuery,
        limit: Int = 10,
        offset: Int = 0,
        order: [SortKey] = [.score(descending: true)],
        collapse: String? = nil,
        facets: [IndexFacet] = [],
        counts: Bool = true,
        isCancelled: (@Sendable () -> Bool)? = nil
    ) {
        self.query = query
        self.limit = limit
        self.offset = offset
        self.order = order
        self.collapse = collapse
        self.facets = facets
        self.counts = counts
        self.isCancelled = isCancelled
    }
}

/// What documents are put in order by; those without a value come last either way.
public enum SortKey: Sendable, Hashable {
    case score(descending: Bool)
    case number(field: String, descending: Bool)
    /// The first value of the field, by the bytes of its UTF-8.
    case keyword(field: String, descending: Bool)
}

/// Counts the values of a field over all documents that match.
public struct IndexFacet: Sendable {
    public enum Source: Sendable {
        case keyword(field: String)
        /// The bucket of each value (a day's beginning, say); nil leaves the document out.
        case number(field: String, bucket: @Sendable (Int64) -> Int64?)
    }

    public var source: Source
    /// The most frequent values that are given.
    public var limit: Int

    public init(_ source: Source, limit: Int) {
        self.source = source
        self.limit = limit
    }
}
