/// A mark that may open or close a quotation. Apostrophes inside words are none; one at the end of a word
/// (`soldiers'`) can't be told from a closing mark here and is given.
package struct QuotationMark: Sendable, Equatable {
    /// How the mark is written.
    package enum Form: UInt8, Sendable {
        /// `"`, and `''` as typewriters have it
        case straightDouble
        /// `'`
        case straightSingle
        /// `“`
        case leftDouble
        /// `”`
        case rightDouble
        /// `‘`
        case leftSingle
        /// `’`
        case rightSingle
        /// `„`
        case lowDouble
        /// `‚`
        case lowSingle
        /// `«`
        case leftAngle
        /// `»`
        case rightAngle
        /// `‹`
        case leftSingleAngle
        /// `›`
        case rightSingleAngle
        /// ` `` `, the opening mark of typewriters
        case backticks
        /// `「` and `『`
        case leftCorner
        /// `」` and `』`
        case rightCorner
    }

    package let span: Range<Int>
    package let form: Form
    /// Whether no blank (nor the beginning of the text) stands right before it.
    package let touchesBefore: Bool
    /// Whether no blank (nor the end of the text) stands right after it.
    package let touchesAfter: Bool
    /// Index of the first word after it; the number of words where none follows.
    package let nextWord: Int
}
