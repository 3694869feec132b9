/// A quantity that an article states, with who claims it.
package struct Figure: Sendable, Equatable {
    package enum Bound: String, Sendable, CaseIterable {
        case exactly, about, moreThan, lessThan, atLeast, atMost, range
    }

    package enum ClaimantKind: String, Sendable, CaseIterable {
        /// The sentence itself names who says so.
        case direct
        /// Somebody says so, but it isn't named, or not in this place: "reportedly", "he said".
        case reported
        /// The outlet states it on its own.
        case outlet
    }

    package enum Stance: String, Sendable, CaseIterable {
        case claims, denies
        /// The article says that it could not be verified, or that it is disputed.
        case unverified
    }

    /// The number stated, the middle of a range.
    package var value: Double
    /// The least it can be: nil for "less than", "up to".
    package var low: Double?
    /// The most it can be: nil for "more than", "at least".
    package var high: Double?
    package var bound: Bound
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
    package var subjectSpan: ByteSpan?
    /// The parts of `subject`.
    package var parts: FigureSubject
    /// Who says so, by full name where the article has it.
    package var claimant: String?
    package var claimantKind: ClaimantKind
    package var stance: Stance
    /// The day or month that the sentence gives for it.
    package var asOf: DateExpression?
    package var sentence: ByteSpan
    /// Bound, number and unit.
    package var span: ByteSpan

    package init(
        value: Double,
        low: Double? = nil,
        high: Double? = nil,
        bound: Bound,
        step: Double,
        unit: String? = nil,
        measured: MeasuredUnit? = nil,
        siValue: Double? = nil,
        siUnit: String? = nil,
        subject: String,
        subjectSpan: ByteSpan? = nil,
        parts: FigureSubject,
        claimant: String? = nil,
        claimantKind: ClaimantKind,
        stance: Stance,
        asOf: DateExpression? = nil,
        sentence: ByteSpan,
        span: ByteSpan
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

/// What a figure is of.
package struct FigureSubject: Sendable, Hashable {
    /// What is counted or measured: "Ukrainian soldiers", "territory".
    package var what: String?
    /// What befell it or is done: "killed or wounded".
    package var action: String?
    /// Who does or suffers it: "Russian forces".
    package var agent: String?
    /// Where: "the Kursk region".
    package var place: String?

    package init(what: String? = nil, action: String? = nil, agent: String? = nil, place: String? = nil) {
        self.what = what
        self.action = action
        self.agent = agent
        self.place = place
    }

    /// One line: "Ukrainian soldiers killed (Russian forces)".
    package var text: String {
        var text = [what, action].compactMap { $0 }.joined(separator: " ")
        if let agent, agent != what {
            text += text.isEmpty ? agent : " (\(agent))"
        }
        return text
    }
}
