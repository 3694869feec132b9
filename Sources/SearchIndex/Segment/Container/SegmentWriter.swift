/// Writes a segment section by section, into memory or through a closure into a file.
struct SegmentWriter: ~Copyable {
    private let memory = SegmentMemory()
    private let flush: ((UnsafeRawBufferPointer) throws(IndexError) -> Void)?
    /// Bytes that are no longer in memory.
    private var flushed = 0
    private var pageChecksums: [UInt64] = []
    private var sections = SectionTable()
    private var current: (kind: SectionKind, field: Int, start: Int)?

    /// Bytes that are kept before they are flushed.
    private static let bufferLength = 16 * SegmentFormat.pageLength

    /// For a segment in memory.
    init() {
        flush = nil
    }

    /// For a segment in a file: `flush` gets all bytes in order, in pieces of whole pages but for the last.
    init(flushing flush: @escaping (UnsafeRawBufferPointer) throws(IndexError) -> Void) {
        self.flush = flush
    }

    private var offset: Int { flushed + memory.count }

    /// Begins a section; `field` is the number of the column's field. Sections come in any order, each once.
    mutating func begin(_ kind: SectionKind, field: Int = 0) throws(IndexError) {
        try end()
        if offset == 0 {
            try writeHeader()
        }
        current = (kind, field, offset)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
        guard flush != nil else { return try memory.append(bytes) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(max(Self.bufferLength - memory.count, 1))
            try memory.append(UnsafeRawBufferPointer(rebasing: piece))
            rest = rest[piece.endIndex...]
            try flushPages()
        }
    }

    mutating func append(_ bytes: [UInt8]) throws(IndexError) {
        try bytes.withUnsafeBufferPointer { bytes throws(IndexError) in try append(UnsafeRawBufferPointer(bytes)) }
    }

    /// Ends the section that was begun last, if it has not ended.
    mutating func end() throws(IndexError) {
        guard let (kind, field, start) = current else { return }
        sections.append(kind, field: field, range: start..<offset)
        current = nil
        try memory.append(zeros: SegmentFormat.padding + (8 - offset % 8) % 8)
        try flushPages()
    }

    /// A section as a whole.
    mutating func add(_ kind: SectionKind, field: Int = 0, _ bytes: [UInt8]) throws(IndexError) {
        try begin(kind, field: field)
        try append(bytes)
        try end()
    }

    /// Ends a segment in memory. `name` is what errors call it.
    consuming func finish(documentCount: Int, name: String = "fresh segment") throws(IndexError) -> SegmentBytes {
        _ = try writeTail(documentCount)
        memory.trim()
        return try SegmentBytes(memory, name: name, isTrusted: true)
    }

    /// Ends a segment whose bytes were flushed.
    consuming func finishFile(documentCount: Int) throws(IndexError) -> SegmentSeal {
        let checksum = try writeTail(documentCount)
        let length = offset
        try flush?(memory.bytes)
        return SegmentSeal(length: UInt64(length), checksum: checksum)
    }

    private mutating func writeHeader() throws(IndexError) {
        var header: [UInt8] = []
        header.append(littleEndian: SegmentFormat.magic)
        header.append(littleEndian: SegmentFormat.version)
        header.append(littleEndian: UInt32(0))
        try memory.append(header)
    }

    private mutating func flushPages() throws(IndexError) {
        guard let flush, memory.count >= Self.bufferLength else { return }
        let length = memory.count & ~(SegmentFormat.pageLength - 1)
        sealPages(length)
        try flush(UnsafeRawBufferPointer(rebasing: memory.bytes[..<length]))
        memory.removeFirst(length)
        flushed += length
    }

    /// Works out the checksums of the first bytes in memory.
    private mutating func sealPages(_ length: Int) {
        let bytes = memory.bytes
        for start in stride(from: 0, to: length, by: SegmentFormat.pageLength) {
            let page = bytes[start..<min(start + SegmentFormat.pageLength, length)]
            pageChecksums.append(SegmentFormat.checksum(UnsafeRawBufferPointer(rebasing: page)))
        }
    }

    private mutating func writeTail(_ documentCount: Int) throws(IndexError) -> UInt64 {
        try end()
        if offset == 0 {
            try writeHeader()
        }
        let tailOffset = offset
        sealPages(memory.count)
        let (tail, checksum) = SegmentTail.encode(
            offset: tailOffset,
            sections: sections,
            pageChecksums: pageChecksums,
            documentCount: documentCount
        )
        try memory.append(tail)
        return checksum
    }
}
