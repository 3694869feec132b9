/// A segment as one snapshot sees it: which of its documents are live, and which values were changed since it was written.
struct SegmentView: Sendable {
    /// Never used for another segment of this index.
    let id: UInt64
    let segment: Segment
    let live: LiveDocuments
    let overlay: ColumnOverlay
}
