package import NewsModel

/// An expression of time in a text, resolved as far as the text and its publication date allow.
package struct DateExpression: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        /// A day, month, year or what lies between.
        case date
        /// A length of time that is tied to no day: `three weeks`.
        case duration
        /// Something that recurs: `every Monday`.
        case recurrence
        /// `now`, `recently`, `the future`: no place on a timeline.
        case vague
    }

    package var span: BodySpan
    package var text: String
    package var kind: Kind
    package var precision: DatePrecision
    /// First and last day; nil where they can't be told.
    package var start: CalendarDay?
    package var end: CalendarDay?
    /// The value in TIMEX3 notation (ISO 8601 with X for what is not known): `2025-04-26`, `2025-W17`, `P3M`, `PAST_REF`.
    package var value: String
    /// What start and end rest on; nil where they are not resolved.
    package var basis: DatedWords.Basis?
    package var words: Range<Int>

    package init(
        span: BodySpan,
        text: String,
        kind: Kind,
        precision: DatePrecision,
        start: CalendarDay? = nil,
        end: CalendarDay? = nil,
        value: String,
        basis: DatedWords.Basis?,
        words: Range<Int>
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        self.precision = precision
        self.start = start
        self.end = end
        self.value = value
        self.basis = basis
        self.words = words
    }
}
