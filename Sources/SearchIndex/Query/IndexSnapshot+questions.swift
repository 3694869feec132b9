extension IndexSnapshot {
    /// Checks a query and cuts its words to stems. What comes of it also serves later snapshots of the index.
    public func prepare(_ query: IndexQuery) throws(IndexError) -> PreparedQuery {
        try PreparedQuery(query, schema: schema, languages: statistics.languages)
    }

    /// The best documents, with totals and facets as asked for.
    public func search(_ request: IndexSearch) throws(IndexError) -> SearchAnswer {
        try Search(request, self).answer()
    }

    /// How many documents match, and how many groups of a number field they make (see `IndexSearch.collapse`).
    public func count(
        _ query: PreparedQuery,
        collapse: String? = nil
    ) throws(IndexError) -> (total: Int, totalCollapsed: Int) {
        let answer = try search(IndexSearch(query, limit: 0, collapse: collapse))
        let total = answer.total ?? 0
        return (total, answer.totalCollapsed ?? total)
    }

    /// Those of `keys` whose document matches.
    public func matching(_ query: PreparedQuery, among keys: Set<UInt64>) throws(IndexError) -> Set<UInt64> {
        let among = try prepare(.and([query.query, .keys(keys)]))
        let answer = try search(IndexSearch(among, limit: keys.count, counts: false))
        return Set(answer.hits.map(\.key))
    }

    /// Which words of the index were added to those of the query, and why.
    public func explain(_ query: PreparedQuery) throws(IndexError) -> QueryExplanation {
        try WordExplainer(snapshot: self).explain(try BoundQuery(query, self))
    }

    /// Why the document scores as it does; nil where there is none with this key, or it doesn't match.
    public func explain(_ query: PreparedQuery, key: UInt64) throws(IndexError) -> ScoreExplanation? {
        try ScoreExplainer(snapshot: self).explain(try BoundQuery(query, self), key: key)
    }
}
