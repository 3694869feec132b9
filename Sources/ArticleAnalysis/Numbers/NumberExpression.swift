/// A number as a text states it, in digits or words, without its unit.
package struct NumberExpression: Sendable, Equatable {
    package enum Form: Sendable, Equatable {
        /// `1,400`, `3.5`, `1.3 billion`
        case digits
        /// `sixteen`, `a hundred`, `two dozen`
        case words
        /// `two thirds`, `half`, `1/4`
        case fraction
        /// One part of several that dots or commas join without making a number: `192.168.1.2`, `22,24,26`.
        case fragment
    }

    package var value: Double
    /// What the last significant digit counts, as written: 100 in `1,400`, 10⁸ in `1.3 billion`. 0 for fractions.
    package var step: Double
    /// Sign, digits and scale words (`million`, `bn`) with it, unit and currency sign without.
    package var span: Range<Int>
    /// The words it touches; of the last one a part may be `suffix`.
    package var words: Range<Int>
    package var form: Form
    /// Letters right after the digits that are no scale: `km` of `5km`.
    package var suffix: Range<Int>?
    /// A scale word or letter was read: `2 million`, `5k`.
    package var hasScale = false
    /// Digits alone, without separators, sign or scale: what a year may look like.
    package var isPlain = false

    /// Nobody means a larger number. Up to it no unit, sum or range makes one that is infinite.
    private static let largest = 1e100

    /// Whether it can be reckoned with; otherwise it is no number of the text, as one of 400 digits, and may be infinite.
    var isReckonable: Bool { value.magnitude <= Self.largest && step <= Self.largest }
}

/// The numbers of a text in order, whatever they are numbers of.
package func numbers(in text: AnalysisText) -> [NumberExpression] {
    NumberReader(text).all()
}
