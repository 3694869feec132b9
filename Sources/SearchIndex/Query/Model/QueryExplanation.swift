/// How a query was read: the words that were added to its own.
public struct QueryExplanation: Sendable, Equatable {
    public struct Term: Sendable, Equatable {
        /// As the query holds it, folded.
        public var word: String
        /// Words of the index, in the order of their letters.
        public var added: [AddedWord]
    }

    public struct AddedWord: Sendable, Equatable {
        public var word: String
        public var reason: Reason
    }

    public enum Reason: String, Sendable {
        case otherForm = "other form"
        case possessive
        case variant = "spelling variant"
        case prefix = "same beginning"
        case fuzzy = "similar spelling"
    }

    /// One for each different word of the query, in its order.
    public var terms: [Term]
    public var warnings: [String]
}
