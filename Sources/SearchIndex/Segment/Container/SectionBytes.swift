/// One section of a segment; places count from its beginning. Valid while the segment's bytes are held.
///
/// Plain values only: counting references would take as long as what is done with them.
struct SectionBytes: @unchecked Sendable {
    private let owner: Unmanaged<SegmentBytes>
    /// Nil for bytes that need no verification.
    private let marks: PageMarks.Reader?
    private let base: UnsafeRawPointer
    /// Where it lies in the file.
    private let start: Int
    let count: Int

    /// `range` lies in the pages of the file, with ``SegmentFormat/padding`` readable bytes behind.
    init(file: SegmentBytes, base: UnsafeRawPointer, marks: PageMarks.Reader?, range: Range<Int>) {
        owner = Unmanaged.passUnretained(file)
        self.marks = marks
        self.base = base + range.lowerBound
        start = range.lowerBound
        count = range.count
    }

    private init(part range: Range<Int>, of other: SectionBytes) {
        owner = other.owner
        marks = other.marks
        base = other.base + range.lowerBound
        start = other.start + range.lowerBound
        count = range.count
    }

    /// These bytes, which may be read with ``SegmentFormat/padding`` more behind.
    @inline(__always)
    func verified(_ range: Range<Int>) throws(IndexError) -> UnsafeRawBufferPointer {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw damaged("points outside of a section", at: range.lowerBound)
        }
        if let marks, !range.isEmpty {
            let first = (start &+ range.lowerBound) >> SegmentFormat.pageShift
            let last = (start &+ range.upperBound &- 1) >> SegmentFormat.pageShift
            if first != last || !marks.isMarked(first) { try verifyPages(first, last) }
        }
        return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    @inline(never)
    private func verifyPages(_ first: Int, _ last: Int) throws(IndexError) {
        try owner.takeUnretainedValue().verifyPages(first, through: last)
    }

    @inline(__always)
    func verified() throws(IndexError) -> UnsafeRawBufferPointer {
        try verified(0..<count)
    }

    /// A part as a section of its own.
    func part(_ range: Range<Int>) throws(IndexError) -> SectionBytes {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw damaged("points outside of a section", at: range.lowerBound)
        }
        return SectionBytes(part: range, of: self)
    }

    /// The error for bytes that can't be, though they are what was written.
    @inline(never)
    func damaged(_ what: String, at place: Int = 0) -> IndexError {
        owner.takeUnretainedValue().damaged(what, at: start + max(0, min(place, count)))
    }
}
