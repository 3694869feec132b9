extension Segment {
    var classCount: Int { classDictionary.count }
    var wordCount: Int { wordDictionary.count }

    /// The class of a stem; nil where the segment has none.
    func wordClass(language: Int, stem: UnsafeBufferPointer<UInt8>) throws(IndexError) -> ClassEntry? {
        try classDictionary.find(language: language, stem: stem)
    }

    func wordClass(number: UInt32) throws(IndexError) -> ClassEntry {
        try classDictionary.entry(number: number)
    }

    /// The numbers of a class's words by falling frequency: the place is the form.
    func forms(ofClass number: UInt32) throws(IndexError) -> [UInt32] {
        var forms: [UInt32] = []
        _ = try classDictionary.entry(number: number) { forms.append($0) }
        return forms
    }

    func stem(ofClass number: UInt32) throws(IndexError) -> String {
        String(decoding: try classDictionary.stem(number: number), as: UTF8.self)
    }

    func word(_ word: UnsafeBufferPointer<UInt8>, language: Int) throws(IndexError) -> WordEntry? {
        try wordDictionary.find(word, language: language)
    }

    func word(number: UInt32) throws(IndexError) -> WordEntry {
        try wordDictionary.entry(number: number)
    }

    /// The word as it is written (folded).
    func text(ofWord number: UInt32) throws(IndexError) -> String {
        String(decoding: try wordDictionary.text(number: number), as: UTF8.self)
    }

    /// The words of a language that begin so, ascending, until `body` returns false.
    func forEachWord(
        prefix: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>) throws(IndexError) -> Bool
    ) throws(IndexError) {
        try wordDictionary.forEach(prefix: prefix, language: language, body)
    }

    /// The words of a language that at most `edits` (1 or 2) insertions, deletions, replacements of a character or swaps of two neighbours make of `word`, ascending, with how many it takes, until `body` returns false.
    func forEachWord(
        within edits: Int,
        of word: UnsafeBufferPointer<UInt8>,
        language: Int,
        _ body: (WordEntry, UnsafeBufferPointer<UInt8>, _ edits: Int) throws(IndexError) -> Bool
    ) throws(IndexError) {
        try wordDictionary.forEach(within: edits, of: word, language: language, body)
    }

    /// All classes in their order.
    func classes() -> ClassCursor { classDictionary.cursor() }

    /// All words in their order.
    func words() -> WordCursor { wordDictionary.cursor() }
}
