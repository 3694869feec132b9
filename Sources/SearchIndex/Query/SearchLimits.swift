/// What a query may cost.
enum SearchLimits {
    /// Levels of a tree; each costs stack.
    static let depth = 200
    /// Words of a query, counted where they stand.
    static let words = 4_096
    /// Words of the index that a beginning or an approximate word stands for; of more, the most frequent ones are taken.
    static let expansions = 1_024
    /// Edits by which an approximate word may differ.
    static let edits = 2
    /// Occurrences of one pattern in one field of a document that are told apart; what comes behind them isn't seen.
    static let occurrences = 10_000
    /// Documents compared by positions between two questions whether the answer is still wanted; a power of two.
    static let stepsBetweenChecks = 256
    /// Best documents up to which bounds are worth while; longer lists look at all matches.
    static let boundedHits = 1_000
    /// Words or patterns up to which they are.
    static let boundedLeaves = 64
}
