internal import GRDB
internal import QueryLanguage

/// Articles that match, best first.
struct RankedArticles: Sendable {
    struct Hit: Sendable, Equatable {
        /// The article's row.
        var article: Int64
        var score: Double
    }

    /// All that match.
    var total: Int
    /// Groups among them: copies, or stories, count once.
    var totalCollapsed: Int
    /// The part that was asked for (offset and limit).
    var hits: [Hit]
    var facets: [String: [FacetCount]]
    /// What to mark in snippets.
    var patterns: [TextPattern]
    var warnings: [String]
}

/// What finds articles: takes a query as a tree, gives ranked rows with totals and facets. Everything happens inside the
/// caller's transaction, so that index and catalogue never differ.
protocol ArticleIndex: Sendable {
    func add(_ document: IndexDocument, article: Int64, in db: Database) throws
    /// Takes the document as it was added: the index keeps no text of its own.
    func remove(_ document: IndexDocument, article: Int64, in db: Database) throws
    func removeAll(in db: Database) throws
    func search(_ search: ArchiveSearch, in db: Database) throws -> RankedArticles
    func count(_ search: ArchiveSearch, in db: Database) throws -> (total: Int, totalCollapsed: Int)
    /// Those of `keys` whose article matches.
    func matching(_ query: Query, among keys: [Int64], in db: Database) throws -> Set<Int64>
    func explain(_ query: Query, in db: Database) throws -> (terms: [ExplainedTerm], warnings: [String])
    /// What the index finds wrong with itself; needs a connection that may write.
    func problems(in db: Database) throws -> [String]
}
