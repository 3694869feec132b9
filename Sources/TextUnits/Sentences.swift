/// The sentences of a text as byte ranges, without the white space around them.
///
/// A blank line always ends one; so does a line end, unless the text is wrapped and the line is a full one.
package func sentences(in text: String) -> [Range<Int>] {
    let utf8 = text.utf8.span
    var cutter = SentenceCutter(in: utf8)
    var found: [Range<Int>] = []
    while let sentence = cutter.next(in: utf8) {
        found.append(sentence)
    }
    return found
}
