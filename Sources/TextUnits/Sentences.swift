/// The sentences of a text as byte ranges without the white space around them.
package func sentences(in text: String) -> [Range<Int>] {
    var cutter = SentenceCutter()
    return cutter.cut(text.utf8.span)
}
