/// Figures about the same thing, set against each other.
package struct CompareReply: Codable, Sendable, Equatable {
    package var comparisons: [Comparison]
    /// Before `limit` and `offset`.
    package var total: Int
    /// How many articles the answer rests on.
    package var examined: Int
    package var warnings: [String]

    package init(comparisons: [Comparison], total: Int, examined: Int, warnings: [String]) {
        self.comparisons = comparisons
        self.total = total
        self.examined = examined
        self.warnings = warnings
    }
}

/// What is said about one subject.
package struct Comparison: Codable, Sendable, Equatable {
    /// Values that agree within their own rounding.
    package struct Group: Codable, Sendable, Equatable {
        /// In the comparison's unit.
        @ExplicitNull package var low: Double?
        @ExplicitNull package var high: Double?
        /// Reports that give it, copies of one text counted once.
        package var independent: Int
        package var claims: [Figure]

        package init(low: Double?, high: Double?, independent: Int, claims: [Figure]) {
            self.low = low
            self.high = high
            self.independent = independent
            self.claims = claims
        }
    }

    package var subject: String
    /// What `low` and `high` are counted in; null for counts.
    @ExplicitNull package var unit: String?
    /// Two groups or more.
    package var conflict: Bool
    package var independent: Int
    package var groups: [Group]

    package init(subject: String, unit: String?, conflict: Bool, independent: Int, groups: [Group]) {
        self.subject = subject
        self.unit = unit
        self.conflict = conflict
        self.independent = independent
        self.groups = groups
    }
}
