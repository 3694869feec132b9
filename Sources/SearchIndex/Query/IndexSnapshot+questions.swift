extension IndexSnapshot {
    /// Checks a query and cuts its words to stems. What comes of it also serves later snapshots of the index.
    public func prepare(_ query: IndexQuery) throws(IndexError) -> PreparedQuery {
        try PreparedQuery(query, schema: schema, languages: [])
    }

    /// The best documents, with totals and facets as asked for.
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchAnswer {
        SearchAnswer()
    }

    /// How many documents match, and how many groups of a number field they make (see `SearchRequest.collapse`).
    public func count(
        _ query: PreparedQuery,
        collapse: String? = nil
    ) throws(IndexError) -> (total: Int, totalCollapsed: Int) {
        (0, 0)
    }

    /// Those of `keys` whose document matches.
    public func matching(_ query: PreparedQuery, among keys: Set<UInt64>) throws(IndexError) -> Set<UInt64> {
        []
    }

    /// Which words of the index were added to those of the query, and why.
    public func explain(_ query: PreparedQuery) throws(IndexError) -> QueryExplanation {
        QueryExplanation(terms: [], warnings: [])
    }

    /// Why the document scores as it does; nil where there is none with this key, or it doesn't match.
    public func explain(_ query: PreparedQuery, key: UInt64) throws(IndexError) -> ScoreExplanation? {
        nil
    }
}
