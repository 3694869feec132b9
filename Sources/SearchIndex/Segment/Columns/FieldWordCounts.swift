/// How many words a document has in each text field. Valid while the segment is held.
struct FieldWordCounts {
    private let columns: (PackedNumberColumn, PackedNumberColumn, PackedNumberColumn, PackedNumberColumn)

    init(_ bytes: SegmentBytes) throws(IndexError) {
        func column(_ field: Int) throws(IndexError) -> PackedNumberColumn {
            try PackedNumberColumn(bytes.section(.fieldWordCounts, field: field), documentCount: bytes.documentCount)
        }
        columns = (try column(0), try column(1), try column(2), try column(3))
    }

    /// Fields that were not stored count 0.
    @inline(__always)
    subscript(document: UInt32) -> SIMD4<UInt32> {
        SIMD4(
            Self.count(columns.0, document),
            Self.count(columns.1, document),
            Self.count(columns.2, document),
            Self.count(columns.3, document)
        )
    }

    @inline(__always)
    private static func count(_ column: PackedNumberColumn, _ document: UInt32) -> UInt32 {
        UInt32(truncatingIfNeeded: column[document] ?? 0)
    }
}
