package import NewsModel

/// A quantity that an article states, with who claims it.
package struct FigureMention: Sendable, Equatable {
    /// The number stated, the middle of a range.
    package var value: Double
    /// The least it can be: nil for "less than", "up to".
    package var low: Double?
    /// The most it can be: nil for "more than", "at least".
    package var high: Double?
    package var bound: Claim.Bound
    /// What the last significant digit counts: 100 in "1,400", 10⁸ in "1.3 billion"; 0 where the number is no decimal.
    package var step: Double
    /// As written; nil for counts.
    package var unit: String?
    /// What the unit measures; nil for counts.
    package var measured: MeasuredUnit?
    /// Value in the SI unit, or in the currency of `siUnit`; nil for counts and where the unit is ambiguous.
    package var siValue: Double?
    /// `m²`, `K`, an ISO 4217 code, `1` for shares.
    package var siUnit: String?
    /// What is counted or measured and of whom; empty where the sentence doesn't tell.
    package var subject: String
    package var subjectSpan: BodySpan?
    /// The parts of `subject`.
    package var parts: FigureSubject
    /// Who says so, by full name where the article has it.
    package var claimant: String?
    package var claimantKind: Claim.ClaimantKind
    package var stance: Claim.Stance
    /// The day or month that the sentence gives for it.
    package var asOf: DateExpression?
    package var sentence: BodySpan
    /// Bound, number and unit.
    package var span: BodySpan

    package init(
        value: Double,
        low: Double? = nil,
        high: Double? = nil,
        bound: Claim.Bound,
        step: Double,
        unit: String? = nil,
        measured: MeasuredUnit? = nil,
        siValue: Double? = nil,
        siUnit: String? = nil,
        subject: String,
        subjectSpan: BodySpan? = nil,
        parts: FigureSubject,
        claimant: String? = nil,
        claimantKind: Claim.ClaimantKind,
        stance: Claim.Stance,
        asOf: DateExpression? = nil,
        sentence: BodySpan,
        span: BodySpan
    ) {
        self.value = value
        self.low = low
        self.high = high
        self.bound = bound
        self.step = step
        self.unit = unit
        self.measured = measured
        self.siValue = siValue
        self.siUnit = siUnit
        self.subject = subject
        self.subjectSpan = subjectSpan
        self.parts = parts
        self.claimant = claimant
        self.claimantKind = claimantKind
        self.stance = stance
        self.asOf = asOf
        self.sentence = sentence
        self.span = span
    }
}
