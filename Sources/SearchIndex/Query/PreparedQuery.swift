/// A query made ready for searching: checked against the schema, its words cut to their stems.
public struct PreparedQuery: Sendable {
    public let query: IndexQuery
    /// What was left out, for a person.
    public let warnings: [String]
}
