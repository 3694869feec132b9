/// The values of one keyword field with what was changed later. Valid while the segment is held; for one thread.
///
/// Values are told by ordinals: those below ``sortedCount`` ascend as the bytes of their values do; the others came later and are in no order. Each
/// value has one ordinal. Some may belong to no document any more.
struct KeywordColumnReader {
    static let none = UInt32.max

    private let column: PackedKeywordColumn
    private let changes: OverlayTable<KeywordChunk>?
    private let newValues: OverlayValues.Reader?

    init(_ column: PackedKeywordColumn, changes: KeywordOverlay?) {
        self.column = column
        self.changes = changes?.table
        newValues = changes?.values.reader()
    }

    /// Different values.
    var valueCount: Int { sortedCount + (newValues?.count ?? 0) }
    var sortedCount: Int { column.valueCount }

    func value(_ ordinal: UInt32) throws(IndexError) -> String {
        let place = Int(ordinal)
        if place < sortedCount, let values = column.values {
            return String(decoding: try values.key(number: place), as: UTF8.self)
        }
        guard let newValues, place < valueCount else {
            throw IndexError(code: .invalid, message: "there is no keyword value \(ordinal)")
        }
        return newValues.value(place - sortedCount)
    }

    func ordinal(of value: String) throws(IndexError) -> UInt32? {
        if let ordinal = try column.ordinal(of: value) { return ordinal }
        guard let number = newValues?.number(of: value) else { return nil }
        return UInt32(truncatingIfNeeded: sortedCount) + number
    }

    /// All values that begin so, with their ordinals.
    func forEachValue(
        prefix: String = "",
        _ body: (UInt32, String) throws(IndexError) -> Void
    ) throws(IndexError) {
        try column.forEachValue(prefix: prefix, body)
        guard let newValues else { return }
        for number in 0..<newValues.count {
            let value = newValues.value(number)
            // Not `hasPrefix`, which compares characters, not bytes.
            guard value.utf8.starts(with: prefix.utf8) else { continue }
            try body(UInt32(truncatingIfNeeded: sortedCount + number), value)
        }
    }

    /// The document's values in the order in which they were given, each once; every ordinal is below ``valueCount``.
    @inline(__always)
    func forEachOrdinal(of document: UInt32, _ body: (UInt32) -> Void) {
        if let changes, let chunk = changes.memory(document), KeywordChunk.isChanged(document, in: chunk) {
            KeywordChunk.forEachOrdinal(document, in: chunk, body)
        } else {
            column.forEachOrdinal(of: document, body)
        }
    }

    /// The first; ``none`` where there is none.
    @inline(__always)
    func firstOrdinal(of document: UInt32) -> UInt32 {
        guard let changes, let chunk = changes.memory(document), KeywordChunk.isChanged(document, in: chunk) else {
            return column.firstOrdinal(of: document)
        }
        var first = Self.none
        KeywordChunk.forEachOrdinal(document, in: chunk) { if first == Self.none { first = $0 } }
        return first
    }

    func values(of document: UInt32) throws(IndexError) -> [String] {
        var ordinals: [UInt32] = []
        forEachOrdinal(of: document) { ordinals.append($0) }
        var values: [String] = []
        for ordinal in ordinals {
            values.append(try value(ordinal))
        }
        return values
    }
}
