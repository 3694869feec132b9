/// Column values of one segment's documents that were changed after it was written. A value: deriving one from another copies little.
struct ColumnOverlay: Sendable {
    private(set) var numbers: [OverlayTable<NumberChunk>?] = []
    private(set) var keywords: [KeywordOverlay?] = []

    init() {}

    var isEmpty: Bool { numbers.isEmpty && keywords.isEmpty }

    func numbers(_ field: Int) -> OverlayTable<NumberChunk>? {
        field < numbers.count ? numbers[field] : nil
    }

    func keywords(_ field: Int) -> KeywordOverlay? {
        field < keywords.count ? keywords[field] : nil
    }

    mutating func setNumber(_ value: Int64?, field: Int, document: UInt32) {
        while numbers.count <= field {
            numbers.append(nil)
        }
        OverlayTable.chunk(of: document, in: &numbers[field]).set(value, document: document)
    }

    /// Repeated values are left out.
    mutating func setKeywords(
        _ values: [String],
        field: Int,
        document: UInt32,
        of segment: Segment
    ) throws(IndexError) {
        let column = try segment.keywordColumn(field)
        var ordinals: [UInt32] = []
        for value in values {
            let ordinal = try column.ordinal(of: value) ?? newOrdinal(of: value, field: field, after: column.valueCount)
            if !ordinals.contains(ordinal) { ordinals.append(ordinal) }
        }
        setOrdinals(ordinals, field: field, sortedCount: column.valueCount, document: document)
    }

    /// The ordinal of a value that its column, with so many values, lacks.
    mutating func newOrdinal(of value: String, field: Int, after sortedCount: Int) -> UInt32 {
        makeOverlay(field, sortedCount: sortedCount)
        return UInt32(truncatingIfNeeded: sortedCount) + (keywords[field]?.values.number(of: value) ?? 0)
    }

    mutating func setOrdinals(_ ordinals: [UInt32], field: Int, sortedCount: Int, document: UInt32) {
        makeOverlay(field, sortedCount: sortedCount)
        // Taken out meanwhile, so that what is changed has one reference.
        var table = keywords[field]?.table
        keywords[field]?.table = nil
        OverlayTable.chunk(of: document, in: &table).set(ordinals, document: document)
        keywords[field]?.table = table
    }

    private mutating func makeOverlay(_ field: Int, sortedCount: Int) {
        while keywords.count <= field {
            keywords.append(nil)
        }
        if keywords[field] == nil {
            keywords[field] = KeywordOverlay(sortedCount: sortedCount)
        }
    }
}
