/// What the index takes in: one document with its values in the schema's order.
public struct IndexDocument: Sendable {
    /// Unique: a document replaces an older one with the same key.
    public var key: UInt64
    /// An ISO 639-1 code, which says how its words are stemmed; empty where it is not known.
    public var language: String
    /// One for each text field.
    public var texts: [CutText]
    /// One list for each keyword field.
    public var keywords: [[String]]
    /// One for each number field; nil where there is none.
    public var numbers: [Int64?]

    public init(key: UInt64, language: String, texts: [CutText], keywords: [[String]] = [], numbers: [Int64?] = []) {
        self.key = key
        self.language = language
        self.texts = texts
        self.keywords = keywords
        self.numbers = numbers
    }
}

/// New values for some fields of a document whose text stays.
public struct ColumnChange: Sendable {
    public var key: UInt64
    /// By field name; fields that are not named keep their values.
    public var keywords: [String: [String]]
    /// By field name; a nil inside takes the value away.
    public var numbers: [String: Int64?]

    public init(key: UInt64, keywords: [String: [String]] = [:], numbers: [String: Int64?] = [:]) {
        self.key = key
        self.keywords = keywords
        self.numbers = numbers
    }
}
