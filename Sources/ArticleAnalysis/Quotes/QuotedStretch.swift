/// Text between quotation marks.
struct QuotedStretch: Sendable, Equatable {
    /// With its marks.
    var span: Range<Int>
    var words: Range<Int>
    /// Goes on with what the stretch before it says: a paragraph that opens again a quotation nobody closed.
    var continues: Bool
}

/// What stands between quotation marks, marks included, in order of place.
package func quotedStretches(in text: AnalysisText) -> [Range<Int>] {
    QuotedStretchFinder.stretches(in: text).map(\.span)
}
