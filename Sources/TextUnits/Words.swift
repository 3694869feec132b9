/// One word of a text.
package struct Word: Sendable, Equatable {
    /// Offsets in bytes of the text's UTF-8, as written.
    package var range: Range<Int>
    /// Case and accents folded, apostrophes unified: what the index holds.
    package var folded: String

    package init(range: Range<Int>, folded: String) {
        self.range = range
        self.folded = folded
    }
}
