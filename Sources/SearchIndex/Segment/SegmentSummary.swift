/// What concerns a segment as a whole.
struct SegmentSummary: Equatable, Sendable {
    struct Language: Equatable, Sendable {
        /// ISO 639-1, or empty.
        var name: String
        var documentCount: Int
    }

    /// The most languages in one segment; documents of further ones have to count as of none.
    static let maximalLanguages = 256

    /// Ascending by the bytes of their names, so that merging keeps the order of classes and words; the place is the language's number.
    var languages: [Language]
    /// Σ weight × words over all documents.
    var totalLength: UInt64
    /// Words that begin sentences; nil where there are none.
    var sentenceStarts: PostingListInfo?
}
