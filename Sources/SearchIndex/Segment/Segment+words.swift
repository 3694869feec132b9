extension Segment {
    var classCount: Int { 0 }
    var wordCount: Int { 0 }

    /// The class of a stem; nil where the segment has none.
    func wordClass(language: Int, stem: UnsafeBufferPointer<UInt8>) throws(IndexError) -> ClassEntry? { nil }

    func wordClass(number: UInt32) throws(IndexError) -> ClassEntry { throw IndexError(code: .damaged, message: "") }

    /// The numbers of a class's words by falling frequency: the place is the form.
    func forms(ofClass number: UInt32) throws(IndexError) -> [UInt32] { [] }

    func stem(ofClass number: UInt32) throws(IndexError) -> String { "" }

    func word(_ word: UnsafeBufferPointer<UInt8>, language: Int) throws(IndexError) -> WordEntry? { nil }

    func word(number: UInt32) throws(IndexError) -> WordEntry { throw IndexError(code: .damaged, message: "") }

    /// The word as it is written (folded).
    func text(ofWord number: UInt32) throws(IndexError) -> String { "" }

    /// The words of a language that begin so, ascending, until `body` returns false.
    func forEachWord(
        prefix: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>) throws(IndexError) -> Bool
    ) throws(IndexError) {}

    /// The words of a language that at most `edits` insertions, deletions, replacements of a character or swaps of two neighbours make of `word`, ascending, with how many it takes, until `body` returns false.
    func forEachWord(
        within edits: Int,
        of word: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>, _ edits: Int) throws(IndexError) -> Bool
    ) throws(IndexError) {}

    /// All classes in their order.
    func classes() throws(IndexError) -> ClassCursor { ClassCursor() }

    /// All words in their order.
    func words() throws(IndexError) -> WordCursor { WordCursor() }
}
