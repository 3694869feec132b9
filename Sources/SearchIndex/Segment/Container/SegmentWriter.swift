/// Writes a segment section by section, into memory or through a closure into a file.
struct SegmentWriter: ~Copyable {
    /// For a segment in memory.
    init() {}

    /// For a segment in a file: `flush` gets all bytes in order, in pieces of whole pages but for the last.
    init(flushing flush: @escaping (UnsafeRawBufferPointer) throws(IndexError) -> Void) {}

    /// Begins a section; `field` is the number of the column's field. Sections come in any order, each once.
    mutating func begin(_ kind: SectionKind, field: Int = 0) {}

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {}

    mutating func append(_ bytes: [UInt8]) throws(IndexError) {}

    mutating func end() throws(IndexError) {}

    /// A section as a whole.
    mutating func add(_ kind: SectionKind, field: Int = 0, _ bytes: [UInt8]) throws(IndexError) {}

    /// Ends a segment in memory. `name` is what errors call it.
    consuming func finish(documentCount: Int, name: String = "fresh segment") throws(IndexError) -> SegmentBytes {
        throw IndexError(code: .invalid, message: "not written")
    }

    /// Ends a segment whose bytes were flushed.
    consuming func finishFile(documentCount: Int) throws(IndexError) -> SegmentSeal {
        SegmentSeal(length: 0, checksum: 0)
    }
}
