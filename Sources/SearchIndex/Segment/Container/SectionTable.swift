/// Where the sections of a segment lie.
struct SectionTable: Sendable {
    struct Entry: Sendable {
        var kind: UInt32
        var field: UInt32
        var offset: UInt64
        var length: UInt64
    }

    private(set) var entries: [Entry] = []

    init() {}

    /// Reads a table whose checksum was right; nil when a section lies outside of `header length..<limit`.
    init?(_ bytes: UnsafeRawBufferPointer, limit: Int) {
        var place = 0
        while place < bytes.count {
            let entry = Entry(
                kind: bytes.littleEndian(UInt32.self, at: place),
                field: bytes.littleEndian(UInt32.self, at: place + 4),
                offset: bytes.littleEndian(UInt64.self, at: place + 8),
                length: bytes.littleEndian(UInt64.self, at: place + 16)
            )
            guard entry.offset >= UInt64(SegmentFormat.headerLength), entry.offset % 8 == 0,
                entry.offset <= UInt64(limit), entry.length <= UInt64(limit) - entry.offset,
                UInt64(limit) - entry.offset - entry.length >= UInt64(SegmentFormat.padding)
            else { return nil }
            entries.append(entry)
            place += SegmentFormat.tableEntryLength
        }
    }

    var byteCount: Int { entries.count * SegmentFormat.tableEntryLength }

    func range(_ kind: SectionKind, field: Int) -> Range<Int>? {
        for entry in entries where entry.kind == kind.rawValue && entry.field == UInt32(truncatingIfNeeded: field) {
            return Int(entry.offset)..<Int(entry.offset + entry.length)
        }
        return nil
    }

    mutating func append(_ kind: SectionKind, field: Int, range: Range<Int>) {
        entries.append(
            Entry(
                kind: kind.rawValue,
                field: UInt32(truncatingIfNeeded: field),
                offset: UInt64(range.lowerBound),
                length: UInt64(range.count)
            )
        )
    }

    func encode(into bytes: inout [UInt8]) {
        for entry in entries {
            bytes.append(littleEndian: entry.kind)
            bytes.append(littleEndian: entry.field)
            bytes.append(littleEndian: entry.offset)
            bytes.append(littleEndian: entry.length)
        }
    }
}
