internal import NewsModel

/// A stretch of capitalised words that may be a name, and what is known of it.
struct NameCandidate {
    var words: Range<Int>
    var kind: Name.Kind?
    /// Rests on the words themselves or on a title, not on other mentions or a guess.
    var isCertain = false
    /// A title or role stands right before it.
    var hasTitle = false
    /// Its first word has a capital inside a sentence of the article, here or elsewhere.
    var isInner = false
    /// A title that names a woman or a man.
    var gender: Gender?

    enum Gender: Sendable { case male, female }
}
