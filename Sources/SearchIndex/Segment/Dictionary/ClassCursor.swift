/// Goes through the classes of a segment in their order.
struct ClassCursor: ~Copyable {
    /// Moves to the next class; false behind the last.
    mutating func next() throws(IndexError) -> Bool { false }

    /// The current class.
    var entry: ClassEntry {
        ClassEntry(number: 0, language: 0, info: noList)
    }
    /// Valid until the cursor moves.
    var stem: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }
    /// Numbers of the words, by falling frequency; valid until the cursor moves.
    var forms: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: nil, count: 0) }
}

private let noList = PostingListInfo(
    documentFrequency: 0,
    positionCount: 0,
    hasFieldCounts: false,
    hasForms: false,
    postingsOffset: 0,
    postingsLength: 0,
    positionsOffset: 0,
    positionsLength: 0
)
