/// Goes through the words of a segment in their order.
struct WordCursor: ~Copyable {
    /// Moves to the next word; false behind the last.
    mutating func next() throws(IndexError) -> Bool { false }

    /// The current word.
    var entry: WordEntry {
        WordEntry(number: 0, language: 0, classNumber: 0, form: 0, documentFrequency: 0, positionCount: 0)
    }
    /// Valid until the cursor moves.
    var word: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }
}
