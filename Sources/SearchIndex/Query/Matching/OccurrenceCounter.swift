/// Counts how often a pattern occurs in documents of one segment.
protocol OccurrenceCounter: ~Copyable {
    /// Posting lists of the words that a document can't do without.
    var cursors: UnsafeMutableBufferPointer<PostingsCursor> { get }

    /// In the document that all cursors stand at, weighted by field; 0 where the pattern doesn't occur. What is less than
    /// `least` may come out as any lower number.
    mutating func frequency(reaching least: UInt32) throws(IndexError) -> UInt32
}
