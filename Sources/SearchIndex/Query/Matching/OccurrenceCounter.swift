/// Counts how often a pattern occurs in documents of one segment, given in ascending order.
protocol OccurrenceCounter: ~Copyable {
    /// Weighted by field; 0 where it doesn't occur. What is less than `least` may come out as any lower number.
    mutating func frequency(in document: UInt32, reaching least: UInt32) throws(IndexError) -> UInt32
}
