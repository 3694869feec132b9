/// What several reports, or several sides, say about one quantity. It never says who is right.
package struct Comparison: Codable, Sendable, Equatable {
    /// Claims that agree within their own rounding.
    package struct Group: Codable, Sendable, Equatable {
        /// The least and the most that its claims state, in the comparison's unit; nil on a side that all of them leave open.
        @ExplicitNull package var low: Double?
        @ExplicitNull package var high: Double?
        /// How many reports make these claims, copies of one text counted once.
        package var independent: Int
        /// By day of publication, then article and place in it.
        package var claims: [Figure]

        package init(low: Double?, high: Double?, independent: Int, claims: [Figure]) {
            self.low = low
            self.high = high
            self.independent = independent
            self.claims = claims
        }
    }

    /// One line: "Ukrainian losses, Kursk region".
    package var subject: String
    /// What `low` and `high` are in: the unit that most claims are written in, an ISO 4217 code for money; null for counts.
    @ExplicitNull package var unit: String?
    /// Whether the claims don't all agree.
    package var conflict: Bool
    /// How many reports it rests on, copies of one text counted once.
    package var independent: Int
    /// From the lowest value to the highest.
    package var groups: [Group]

    package init(subject: String, unit: String?, conflict: Bool, independent: Int, groups: [Group]) {
        self.subject = subject
        self.unit = unit
        self.conflict = conflict
        self.independent = independent
        self.groups = groups
    }
}
