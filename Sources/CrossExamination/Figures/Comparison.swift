/// What several reports, or several sides, say about one quantity. It never says who is right.
package struct Comparison: Sendable, Equatable {
    /// Claims that agree within their own rounding.
    package struct Group: Sendable, Equatable {
        /// The least and the most that its claims state, in the comparison's unit; nil on a side that all of them leave open.
        package var low: Double?
        package var high: Double?
        /// How many reports make these claims, copies counted once.
        package var independent: Int
        /// By day of publication, then article and place in it.
        package var claims: [FigureClaim]

        package init(low: Double?, high: Double?, independent: Int, claims: [FigureClaim]) {
            self.low = low
            self.high = high
            self.independent = independent
            self.claims = claims
        }
    }

    /// One line: "Ukrainian losses, Kursk region".
    package var subject: String
    /// What `low` and `high` are in: the unit that most claims are written in, an ISO 4217 code for money; nil for counts.
    package var unit: String?
    /// How many reports it rests on, copies counted once.
    package var independent: Int
    /// From the lowest value to the highest.
    package var groups: [Group]

    /// Whether the claims don't all agree.
    package var conflict: Bool { groups.count > 1 }

    package init(subject: String, unit: String?, independent: Int, groups: [Group]) {
        self.subject = subject
        self.unit = unit
        self.independent = independent
        self.groups = groups
    }
}

/// The figures of the articles that are about the same thing, side by side: conflicts first, then by number of independent
/// reports, then by subject. The same articles give the same comparisons, in whatever order they come.
///
/// A comparison rests on two independent reports at least, or shows two sides of one report that differ.
package func compare(_ articles: [ExaminedArticle]) -> [Comparison] {
    FigureComparer(articles).comparisons()
}
