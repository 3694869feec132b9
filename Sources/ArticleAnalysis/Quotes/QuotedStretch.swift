/// Text between quotation marks.
struct QuotedStretch: Sendable, Equatable {
    /// With its marks.
    var span: ByteSpan
    var words: Range<Int>
    /// Goes on with what the stretch before it says: a paragraph that opens again a quotation nobody closed.
    var continues: Bool
}

/// What stands between quotation marks, marks included, in order of place.
package func quotedStretches(in text: AnalysisText) -> [ByteSpan] {
    QuotedStretchFinder.stretches(in: text).map(\.span)
}
