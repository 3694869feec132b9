/// How many words a document has in each text field. Valid while the segment is held.
struct FieldWordCounts {
    /// Fields that were not stored count 0.
    @inline(__always)
    subscript(document: UInt32) -> SIMD4<UInt32> { .zero }
}
