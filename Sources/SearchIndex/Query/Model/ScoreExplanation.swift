/// Why a document has its score: BM25, part by part.
public struct ScoreExplanation: Sendable, Equatable {
    public struct Part: Sendable, Equatable {
        /// The words of the part, as the query holds them.
        public var words: [String]
        /// Occurrences, each times the weight of its field.
        public var weightedFrequency: Int
        /// How much rarer words count more.
        public var inverseDocumentFrequency: Float
        /// What the part adds to the score.
        public var score: Float
    }

    public var score: Float
    /// The length that the score takes the document to have, in weighted words.
    public var length: Int
    public var averageLength: Float
    /// The parts of the query that match, in its order.
    public var parts: [Part]
}
