/// A part of a list, and what the list rests on.
package struct Listing<Entry> {
    package var entries: [Entry]
    /// All entries, on this part and the others.
    package var total: Int
    /// How many articles were looked at.
    package var examined: Int
    /// What the list leaves out, for a person.
    package var warnings: [String]

    package init(entries: [Entry], total: Int, examined: Int, warnings: [String] = []) {
        self.entries = entries
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}

extension Listing: Sendable where Entry: Sendable {}
extension Listing: Equatable where Entry: Equatable {}
