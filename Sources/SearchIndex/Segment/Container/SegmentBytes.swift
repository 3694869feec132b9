/// The bytes of a segment: in memory and trusted, or a file mapped read-only whose pages are verified before their first use.
final class SegmentBytes: Sendable {
    /// The file's path, or what a fresh segment is called.
    let name: String
    let documentCount: Int
    let seal: SegmentSeal
    private let memory: SegmentMemory
    /// Nil for bytes that need no verification.
    private let marks: PageMarks?
    private let sections: SectionTable
    /// Where the pages end: behind it lie the section table, the checksums and the footer.
    private let tailOffset: Int
    private nonisolated(unsafe) let base: UnsafeRawPointer

    /// Maps a file; verifies its header and footer only.
    convenience init(path: String) throws(IndexError) {
        try self.init(SegmentMemory(path: path), name: path, isTrusted: false)
    }

    init(_ memory: SegmentMemory, name: String, isTrusted: Bool) throws(IndexError) {
        let tail = try SegmentTail(memory.bytes, name: name)
        guard let base = memory.bytes.baseAddress else {
            throw IndexError(code: .damaged, message: "\(name) is empty")
        }
        self.name = name
        self.memory = memory
        self.base = base
        documentCount = tail.documentCount
        seal = SegmentSeal(length: UInt64(memory.count), checksum: tail.checksum)
        sections = tail.sections
        tailOffset = tail.offset
        marks = isTrusted ? nil : PageMarks(pageCount: SegmentFormat.pageCount(tail.offset))
    }

    /// All bytes, to be written to a file as they are. Valid while this is held.
    var all: UnsafeRawBufferPointer { memory.bytes }

    /// An absent section is empty.
    func section(_ kind: SectionKind, field: Int = 0) -> SectionBytes {
        let range = sections.range(kind, field: field) ?? 0..<0
        return SectionBytes(file: self, base: base, marks: marks?.reader, range: range)
    }

    /// Makes sure that these pages are what was written.
    func verifyPages(_ first: Int, through last: Int) throws(IndexError) {
        guard let marks else { return }
        guard first >= 0, last < marks.pageCount else {
            throw damaged("points outside of itself", at: first << SegmentFormat.pageShift)
        }
        var page = first
        while let unmarked = marks.firstUnmarked(from: page, through: last) {
            try verifyPage(unmarked)
            marks.mark(unmarked)
            page = unmarked + 1
        }
    }

    private func verifyPage(_ page: Int) throws(IndexError) {
        let start = page << SegmentFormat.pageShift
        let bytes = UnsafeRawBufferPointer(rebasing: all[start..<min(start + SegmentFormat.pageLength, tailOffset)])
        let place = tailOffset + sections.byteCount + page * 8
        guard all.littleEndian(UInt64.self, at: place) == SegmentFormat.checksum(bytes) else {
            throw damaged("is not what was written in the page", at: start)
        }
    }

    /// Verifies every page, also those that were verified before.
    func verifyAll() throws(IndexError) {
        for page in 0..<SegmentFormat.pageCount(tailOffset) {
            try verifyPage(page)
            marks?.mark(page)
        }
    }

    /// The error for bytes that can't be; `place` counts from the beginning of the file.
    func damaged(_ what: String, at place: Int) -> IndexError {
        IndexError(code: .damaged, message: "\(name) \(what) at byte \(place)")
    }
}
