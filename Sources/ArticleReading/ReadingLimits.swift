/// What a file may cost at most. Sizes in bytes.
package struct ReadingLimits: Sendable, Equatable {
    /// A larger file is refused.
    package var fileBytes = 64 << 20
    /// A longer line goes on as a paragraph of its own, so that no paragraph is longer.
    package var lineBytes = 1 << 20
    /// A longer body is cut, and the article says so.
    package var articleBytes = 8 << 20
    /// What would begin a further article stays in the last one.
    package var articles = 10_000
    /// Lines of more than this are body text; shorter ones are looked at as headline, byline, date or furniture.
    package var headerLineBytes = 400
    /// Lines after the headline in which bylines, dates and captions are looked for.
    package var headerLines = 16
    /// Words that a pasted article needs to be one, and not a teaser.
    package var pastedWords = 40
    /// Of the body, for telling the language.
    package var languageBytes = 512
    /// Of the file, for telling an 8-bit charset.
    package var charsetBytes = 256 << 10

    package init() {
    }
}
