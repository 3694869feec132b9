/// One section of a segment; places count from its beginning.
struct SectionBytes: Sendable {
    let file: SegmentBytes
    private nonisolated(unsafe) let base: UnsafeRawPointer
    /// Where it lies in the file.
    private let start: Int
    let count: Int

    /// `range` lies in the file, with ``SegmentFormat/padding`` readable bytes behind.
    init(file: SegmentBytes, base: UnsafeRawPointer, range: Range<Int>) {
        self.file = file
        self.base = base + range.lowerBound
        start = range.lowerBound
        count = range.count
    }

    /// These bytes, which may be read with ``SegmentFormat/padding`` more behind.
    @inline(__always)
    func verified(_ range: Range<Int>) throws(IndexError) -> UnsafeRawBufferPointer {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw damaged("points outside of a section", at: range.lowerBound)
        }
        try file.verify(start &+ range.lowerBound..<start &+ range.upperBound)
        return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    @inline(__always)
    func verified() throws(IndexError) -> UnsafeRawBufferPointer {
        try verified(0..<count)
    }

    /// The bytes as far as somebody verified them.
    var unverified: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// A part as a section of its own.
    func part(_ range: Range<Int>) throws(IndexError) -> SectionBytes {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw damaged("points outside of a section", at: range.lowerBound)
        }
        return SectionBytes(file: file, base: base - start, range: start + range.lowerBound..<start + range.upperBound)
    }

    @inline(never)
    func damaged(_ what: String, at place: Int = 0) -> IndexError {
        file.damaged(what, at: start + max(0, min(place, count)))
    }
}
