/// The changed values of one keyword field.
struct KeywordOverlay: Sendable {
    var table: OverlayTable<KeywordChunk>?
    /// Values that the segment's column has; ordinals from here on are those of ``values``.
    let sortedCount: Int
    let values = OverlayValues()
}
