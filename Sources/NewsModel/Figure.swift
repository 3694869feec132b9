/// A quantity that an article states, who claims it, and where.
package typealias Figure = Sourced<Claim>

/// What is stated of a quantity.
package struct Claim: Codable, Sendable, Hashable {
    package enum Bound: String, Codable, Sendable, CaseIterable {
        case exactly, about, moreThan, lessThan, atLeast, atMost, range
    }

    package enum ClaimantKind: String, Codable, Sendable, CaseIterable {
        /// The sentence itself names who says so.
        case direct
        /// Somebody says so, but it isn't named, or not in this place: "reportedly", "he said".
        case reported
        /// The outlet states it on its own.
        case outlet
    }

    package enum Stance: String, Codable, Sendable, CaseIterable {
        case claims, denies
        /// The article says that it could not be verified, or that it is disputed.
        case unverified
    }

    /// The number stated, the middle of a range.
    package var value: Double
    /// The least and the most it can be: nil where the bound leaves it open.
    @ExplicitNull package var low: Double?
    @ExplicitNull package var high: Double?
    package var bound: Bound
    /// As written; null for counts.
    @ExplicitNull package var unit: String?
    @ExplicitNull package var siValue: Double?
    @ExplicitNull package var siUnit: String?
    /// What is counted or measured, and of whom.
    package var subject: String
    @ExplicitNull package var claimant: String?
    package var claimantKind: ClaimantKind
    package var stance: Stance
    /// `2025-02-06`, `2025-02`, `2025`.
    @ExplicitNull package var asOf: String?
    /// Bound, number and unit as written.
    package var text: String
    /// How often that article states it.
    package var times: Int

    package init(
        value: Double,
        low: Double?,
        high: Double?,
        bound: Bound,
        unit: String?,
        siValue: Double?,
        siUnit: String?,
        subject: String,
        claimant: String?,
        claimantKind: ClaimantKind,
        stance: Stance,
        asOf: String?,
        text: String,
        times: Int = 1
    ) {
        self.value = value
        self.low = low
        self.high = high
        self.bound = bound
        self.unit = unit
        self.siValue = siValue
        self.siUnit = siUnit
        self.subject = subject
        self.claimant = claimant
        self.claimantKind = claimantKind
        self.stance = stance
        self.asOf = asOf
        self.text = text
        self.times = times
    }
}
