/// Column values of one segment's documents that were changed after it was written. A value: deriving one from another copies little.
struct ColumnOverlay: Sendable {
    init() {}

    var isEmpty: Bool { true }

    mutating func setNumber(_ value: Int64?, field: Int, document: UInt32) {}

    /// Repeated values are left out.
    mutating func setKeywords(
        _ values: [String],
        field: Int,
        document: UInt32,
        of segment: Segment
    ) throws(IndexError) {}

    /// All changes, or those since an older overlay of the same segment from which this one was derived.
    func encode(since older: ColumnOverlay? = nil) -> [UInt8] { [] }

    /// Makes the changes that ``encode(since:)`` wrote, for this very segment. `name` is what errors call the bytes.
    mutating func apply(_ bytes: [UInt8], of segment: Segment, name: String) throws(IndexError) {}
}
