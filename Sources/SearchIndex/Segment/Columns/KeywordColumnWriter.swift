/// Writes a keyword column, document by document.
struct KeywordColumnWriter {
    /// The number under which ``append(numbers:)`` knows a value.
    mutating func number(of value: String) -> UInt32 { 0 }

    /// The next document's values in their order; repeated ones are left out.
    mutating func append(_ values: [String]) {}

    mutating func append(numbers: [UInt32]) {}

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] { [] }
}
