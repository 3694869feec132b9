/// Writes a number column, document by document.
struct NumberColumnWriter {
    private var values: [Int64?] = []

    mutating func append(_ value: Int64?) { values.append(value) }

    /// The section's bytes.
    func finish() -> [UInt8] { [] }
}
