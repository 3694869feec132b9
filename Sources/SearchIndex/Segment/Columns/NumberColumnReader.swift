/// The values of one number field with what was changed later. Valid while the segment is held; for one thread.
struct NumberColumnReader {
    private let column: PackedNumberColumn
    private let changes: OverlayTable<NumberChunk>?

    init(_ column: PackedNumberColumn, changes: OverlayTable<NumberChunk>?) {
        self.column = column
        self.changes = changes
    }

    @inline(__always)
    subscript(document: UInt32) -> Int64? {
        if let changes, let chunk = changes.memory(document), NumberChunk.isChanged(document, in: chunk) {
            return NumberChunk.value(document, in: chunk)
        }
        return column[document]
    }
}
