/// The values of one keyword field as they stand in a segment: the different values in order, and for each document the ordinals of its values.
///
/// Where no document has more than one value, a packed number for each document: 0 for none, else the ordinal + 1. Otherwise the ordinals of all
/// documents one behind the other, and packed numbers that say where each document's begin.
struct PackedKeywordColumn {
    static let headerLength = 32

    let documentCount: Int
    let values: KeyTable?
    /// Whether no document has more than one value.
    let isSingleValued: Bool
    private let ordinals: PackedNumbers
    private let starts: PackedNumbers

    /// Verifies all of the section but the values; an empty one has no values.
    init(_ section: SectionBytes, documentCount: Int) throws(IndexError) {
        self.documentCount = documentCount
        guard section.count > 0 else {
            values = nil
            isSingleValued = true
            ordinals = .none
            starts = .none
            return
        }
        let header = try section.verified(0..<min(section.count, Self.headerLength))
        guard header.count == Self.headerLength,
            header.littleEndian(UInt32.self, at: 4) == UInt32(documentCount),
            let tableLength = Int(exactly: header.littleEndian(UInt64.self, at: 16)),
            tableLength <= section.count - Self.headerLength,
            let ordinalCount = Int(exactly: header.littleEndian(UInt64.self, at: 24)), ordinalCount < 1 << 40
        else { throw section.damaged("has a wrong keyword column") }
        let table = try section.part(Self.headerLength..<Self.headerLength + tableLength)
        values = try KeyTable(table, count: Int(header.littleEndian(UInt32.self, at: 0)))
        let ordinalWidth = Int(header.littleEndian(UInt32.self, at: 8))
        let startWidth = Int(header.littleEndian(UInt32.self, at: 12))
        isSingleValued = startWidth == 0
        let ordinalsStart = Self.headerLength + (tableLength + 7) & ~7
        let ordinalsEnd = ordinalsStart + PackedNumbers.byteCount(ordinalCount, width: min(ordinalWidth, 64))
        let startsStart = (ordinalsEnd + 7) & ~7
        guard ordinalsEnd <= section.count, !isSingleValued || ordinalCount == documentCount,
            let ordinals = PackedNumbers(
                try section.verified(ordinalsStart..<ordinalsEnd),
                count: ordinalCount,
                width: ordinalWidth
            )
        else { throw section.damaged("has a wrong keyword column") }
        self.ordinals = ordinals
        guard !isSingleValued else {
            starts = .none
            return
        }
        guard startsStart <= section.count,
            let starts = PackedNumbers(
                try section.verified(startsStart..<section.count),
                count: documentCount + 1,
                width: startWidth
            )
        else { throw section.damaged("has a wrong keyword column") }
        self.starts = starts
    }

    var valueCount: Int { values?.count ?? 0 }

    /// Every ordinal that it gives is below ``valueCount``.
    @inline(__always)
    func forEachOrdinal(of document: UInt32, _ body: (UInt32) -> Void) {
        let place = Int(document)
        if isSingleValued {
            let ordinal = firstOrdinal(of: document)
            if ordinal != KeywordColumnReader.none { body(ordinal) }
            return
        }
        guard place < documentCount else { return }
        let end = min(Int(truncatingIfNeeded: starts[place + 1]), ordinals.count)
        var next = Int(truncatingIfNeeded: starts[place])
        while next >= 0, next < end {
            let ordinal = ordinals[next]
            if ordinal < UInt64(valueCount) { body(UInt32(truncatingIfNeeded: ordinal)) }
            next += 1
        }
    }

    @inline(__always)
    func firstOrdinal(of document: UInt32) -> UInt32 {
        let place = Int(document)
        if isSingleValued {
            guard place < ordinals.count else { return KeywordColumnReader.none }
            let ordinal = ordinals[place] &- 1
            return ordinal < UInt64(valueCount) ? UInt32(truncatingIfNeeded: ordinal) : KeywordColumnReader.none
        }
        var first = KeywordColumnReader.none
        forEachOrdinal(of: document) { if first == KeywordColumnReader.none { first = $0 } }
        return first
    }
}
