import NewsModel

/// A file's text as valid UTF-8, with the way back to the file's bytes.
struct DecodedText: Sendable {
    var utf8: [UInt8]
    /// IANA name in lower case.
    var charset: String
    var map: OffsetMap

    /// File bytes of a range of the decoded text.
    func sourceSpan(_ range: Range<Int>) -> FileSpan {
        let start = map.sourceOffset(of: range.lowerBound, in: utf8)
        return FileSpan(start..<max(start, map.sourceOffset(of: range.upperBound, in: utf8)))
    }
}
