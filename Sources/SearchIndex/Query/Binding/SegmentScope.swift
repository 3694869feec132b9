/// One segment of a snapshot, as a query sees it.
struct SegmentScope: Sendable {
    var segment: Segment
    var live: LiveDocuments
    var overlay: ColumnOverlay
    /// The snapshot's number of the segment's first document.
    var base: Int

    var documentCount: Int { segment.documentCount }
}
