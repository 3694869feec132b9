package import NewsModel

/// A number or two with their unit and the words that bound them.
package struct Quantity: Sendable, Equatable {
    package var value: Double
    package var low: Double?
    package var high: Double?
    package var bound: Claim.Bound
    package var step: Double
    package var unit: MeasuredUnit?
    package var unitSpan: Range<Int>?
    /// What the unit is per, where that stands apart from it.
    package var rateSpan: Range<Int>?
    /// Bound words, number and unit.
    package var span: Range<Int>
    /// Number and unit alone.
    package var core: Range<Int>
    /// The words of number and unit.
    package var words: Range<Int>
    /// The first word of the bound, or of the number where there is none.
    package var firstWord: Int
    package var number: NumberExpression
}

/// The quantities of a text in order: numbers with units, ranges, bounds, whatever they are quantities of.
package func quantities(in text: AnalysisText) -> [Quantity] {
    QuantityReader(text).all()
}
