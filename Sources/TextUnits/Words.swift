/// One word of a text.
package struct Word: Sendable, Equatable {
    /// Offsets in bytes of the text's UTF-8, as written.
    package var range: Range<Int>
    /// Case and accents folded, apostrophes unified: what the index holds.
    package var folded: String
}

/// The words of a text in their order; `forEachWord` says what a word is.
package func words(in text: String) -> [Word] {
    var found: [Word] = []
    forEachWord(in: text.utf8.span) { range, folded in
        found.append(Word(range: range, folded: folded.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }))
    }
    return found
}

/// Calls `body` for every word with its bytes as written and its folded UTF-8, allocating nothing a word.
///
/// Words follow the word breaks of UAX #29, bent towards search: hyphens and slashes split; an apostrophe inside stays
/// (`o'neil`) but an elided article is a word of its own (`l'ukraine` gives `l`, `ukraine`); a full stop stays between
/// digits and between single letters (`3.5`, `u.s`), not in `reuters.com`; `_` stays inside a word only.
/// Scripts without spaces (Han, kana, Thai, Lao, Khmer, Myanmar) give overlapping pairs of characters with their marks,
/// and a character alone as it is.
/// `utf8` need not be valid: a broken byte separates words.
@inlinable
package func forEachWord<Failure: Error>(
    in utf8: Span<UInt8>,
    _ body: (_ range: Range<Int>, _ folded: Span<UInt8>) throws(Failure) -> Void
) throws(Failure) {
    var cutter = WordCutter(keeping: nil)
    defer { cutter.end() }
    while let range = cutter.next(in: utf8) {
        try body(range, cutter.word.span)
    }
}

/// All words folded, each followed by a space; calls `body` with the bytes of each as written.
@inlinable
package func foldedWords(in utf8: Span<UInt8>, _ body: (_ range: Range<Int>) -> Void) -> [UInt8] {
    var cutter = WordCutter(keeping: utf8.count + utf8.count / 8)
    defer { cutter.end() }
    while let range = cutter.next(in: utf8) {
        body(range)
    }
    return cutter.takeWords()
}
