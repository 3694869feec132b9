/// One sentence of an article's body.
package struct TextSentence: Sendable, Equatable {
    /// Without the white space around it.
    package let span: Range<Int>
    /// The indices of its words; empty for a line of marks.
    package let words: Range<Int>
    /// Index of the paragraph it stands in.
    package let paragraph: Int
    package let startsParagraph: Bool
}
