/// Text between quotation marks.
struct QuotedStretch: Sendable, Equatable {
    /// With its marks.
    var span: ByteSpan
    var words: Range<Int>
    /// Goes on with what the stretch before it says: a paragraph that opens again a quotation nobody closed.
    var continues: Bool
}
