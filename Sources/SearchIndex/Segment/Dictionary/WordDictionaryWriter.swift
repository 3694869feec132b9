/// Writes the section of words.
struct WordDictionaryWriter: ~Copyable {
    init() {}

    /// Adds a word: they come by ascending language number, then ascending bytes; the number of a word is its place in that order.
    mutating func add(
        language: Int,
        word: UnsafeBufferPointer<UInt8>,
        classNumber: UInt32,
        form: UInt16,
        documentFrequency: UInt32,
        positionCount: UInt64
    ) throws(IndexError) {}

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] { [] }
}
