/// Writes posting lists one after another: documents, frequencies, counts by field, positions and forms.
///
/// Documents of a list come in ascending order, each once, numbers below 2³¹. What comes out are two runs of bytes, the sections of postings and of positions.
struct PostingsWriter: ~Copyable {
    private let weights: FieldWeights

    init(weights: FieldWeights) {
        self.weights = weights
    }

    mutating func beginList() {}

    /// One document of the list: its positions (word numbers across the document, strictly ascending), their forms (nil: all form 0), and how many lie in each field but the last.
    mutating func add(
        document: UInt32,
        lengthCode: UInt8,
        positions: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        fieldCounts: SIMD4<UInt32>
    ) {}

    /// A whole list or part of one as segment-wide word numbers, strictly ascending, with their forms (nil: all form 0).
    mutating func add(
        words: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        in layout: borrowing DocumentLayout
    ) {}

    /// Ends the list; throws `.full` when it is too large for its 32-bit offsets.
    mutating func endList() throws(IndexError) -> PostingListInfo {
        throw IndexError(code: .full, message: "A posting list is longer than 4 GiB; use smaller segments.")
    }

    /// The bytes written since the last call; offsets go on counting from the first list.
    mutating func takePostings() -> [UInt8] { [] }
    mutating func takePositions() -> [UInt8] { [] }
}
