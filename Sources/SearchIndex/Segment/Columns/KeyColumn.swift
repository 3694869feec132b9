/// The keys of a segment's documents. Valid while the segment is held.
struct KeyColumn {
    let count: Int
    private let base: UnsafeRawPointer

    init(_ section: SectionBytes, documentCount: Int) throws(IndexError) {
        let bytes = try section.verified()
        guard bytes.count == documentCount * 8, let base = bytes.baseAddress else {
            throw section.damaged("has a wrong column of keys")
        }
        count = documentCount
        self.base = base
    }

    /// The key of a document below ``count``.
    @inline(__always)
    subscript(document: UInt32) -> UInt64 {
        assert(document < count)
        return base.littleEndian(UInt64.self, at: Int(document) &* 8)
    }
}
