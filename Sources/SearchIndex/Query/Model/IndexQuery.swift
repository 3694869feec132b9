/// What documents are looked for.
public indirect enum IndexQuery: Sendable {
    case all
    case none
    /// Words in the text; this alone adds to a document's score.
    case text(TextPattern, fields: FieldSet)
    /// Any value of the keyword field passes the test.
    case keyword(field: String, KeywordTest)
    /// The number lies in the range; a document without one never matches.
    case number(field: String, ClosedRange<Int64>)
    /// The number or keyword field has no value.
    case missing(field: String)
    case keys(Set<UInt64>)
    case not(IndexQuery)
    /// Every part; all documents where there is none.
    case and([IndexQuery])
    /// Any part; no document where there is none.
    case or([IndexQuery])
}

/// Which values of a keyword field are meant; tried once for each different value of a segment.
public enum KeywordTest: Sendable {
    case equals(String)
    case prefix(String)
    case matching(@Sendable (String) -> Bool)
}
