/// What a section of a segment holds. The numbers stand in files.
enum SectionKind: UInt32, Sendable, CaseIterable {
    /// Languages, total length, the list of sentence starts: ``SegmentSummary``.
    case summary = 1
    case classes = 2
    case words = 3
    case postings = 4
    case positions = 5
    /// The key of every document.
    case keys = 6
    /// From keys to documents; empty where keys ascend.
    case keyLookup = 7
    /// The language number of every document.
    case documentLanguages = 8
    /// The length code of every document.
    case lengthCodes = 9
    /// The words of every document in one text field: a section a field.
    case fieldWordCounts = 10
    /// A section a number field.
    case numbers = 11
    /// A section a keyword field.
    case keywords = 12
}
