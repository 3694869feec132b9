/// What stands at the end of a segment: section table, checksums of the pages, footer.
struct SegmentTail {
    let offset: Int
    let documentCount: Int
    let checksum: UInt64
    let sections: SectionTable

    /// Reads the tail of a whole segment and makes sure of it and of the header.
    init(_ bytes: UnsafeRawBufferPointer, name: String) throws(IndexError) {
        func damaged(_ what: String) -> IndexError { IndexError(code: .damaged, message: "\(name) \(what)") }
        guard bytes.count >= SegmentFormat.headerLength + SegmentFormat.footerLength else {
            throw damaged("is too short for a segment: \(bytes.count) bytes")
        }
        guard bytes.littleEndian(UInt64.self, at: 0) == SegmentFormat.magic else { throw damaged("is no segment") }
        let version = bytes.littleEndian(UInt32.self, at: 8)
        guard version == SegmentFormat.version, bytes.littleEndian(UInt32.self, at: 12) == 0 else {
            throw damaged("has format \(version), which this version can't read")
        }
        let footer = bytes.count - SegmentFormat.footerLength
        guard bytes.littleEndian(UInt64.self, at: footer + 24) == SegmentFormat.endMagic else {
            throw damaged("is cut short or has more behind its end")
        }
        let storedOffset = bytes.littleEndian(UInt64.self, at: footer)
        let sectionCount = Int(bytes.littleEndian(UInt32.self, at: footer + 12))
        guard storedOffset >= UInt64(SegmentFormat.headerLength), storedOffset <= UInt64(footer) else {
            throw damaged("has a wrong footer")
        }
        offset = Int(storedOffset)
        let tableLength = sectionCount * SegmentFormat.tableEntryLength
        guard offset + tableLength + SegmentFormat.pageCount(offset) * 8 == footer else {
            throw damaged("has a wrong footer")
        }
        checksum = bytes.littleEndian(UInt64.self, at: footer + 16)
        guard SegmentFormat.checksum(UnsafeRawBufferPointer(rebasing: bytes[offset..<footer + 16])) == checksum else {
            throw damaged("has a footer that is not what was written")
        }
        documentCount = Int(bytes.littleEndian(UInt32.self, at: footer + 8))
        let table = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + tableLength])
        guard let sections = SectionTable(table, limit: offset) else { throw damaged("has sections outside of itself") }
        self.sections = sections
    }

    /// The bytes of a tail.
    static func encode(
        offset: Int,
        sections: SectionTable,
        pageChecksums: [UInt64],
        documentCount: Int
    ) -> (bytes: [UInt8], checksum: UInt64) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sections.byteCount + pageChecksums.count * 8 + SegmentFormat.footerLength)
        sections.encode(into: &bytes)
        for checksum in pageChecksums {
            bytes.append(littleEndian: checksum)
        }
        bytes.append(littleEndian: UInt64(offset))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: documentCount))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: sections.entries.count))
        let checksum = bytes.withUnsafeBytes { SegmentFormat.checksum($0) }
        bytes.append(littleEndian: checksum)
        bytes.append(littleEndian: SegmentFormat.endMagic)
        return (bytes, checksum)
    }
}
