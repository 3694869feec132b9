/// An immutable part of the index: documents numbered from 0, with what is needed to find them.
///
/// Opening reads little; each part is verified before its first use, and every call that touches bytes throws `.damaged` when they are not what was written.
final class Segment: Sendable {
    let bytes: SegmentBytes
    let summary: SegmentSummary
    let documentCount: Int

    init(_ bytes: SegmentBytes) throws(IndexError) {
        self.bytes = bytes
        summary = SegmentSummary(languages: [], totalLength: 0)
        documentCount = bytes.documentCount
    }
}
