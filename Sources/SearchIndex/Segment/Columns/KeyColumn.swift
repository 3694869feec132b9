/// The keys of a segment's documents. Valid while the segment is held.
struct KeyColumn {
    let count: Int

    @inline(__always)
    subscript(document: UInt32) -> UInt64 { 0 }
}
