internal import Algorithms
package import NewsModel
internal import TextUnits

/// An article cut once into words, sentences and paragraphs, for every rule that reads it.
package struct AnalysisText: Sendable {
    package let body: String
    package let title: String?
    /// ISO 639-1 code; nil where the caller doesn't know it.
    package let language: String?
    /// The body's UTF-8: what every span counts in.
    package let bytes: [UInt8]
    package let words: [TextWord]
    package let sentences: [TextSentence]
    /// In order of place.
    package let quotationMarks: [QuotationMark]
    private let foldedBytes: [UInt8]

    package init(body: String, title: String? = nil, language: String? = nil) {
        self.body = body
        self.title = title
        self.language = language
        let bytes = Array(body.utf8)
        self.bytes = bytes
        var reader = TextReader(sentences: TextUnits.sentences(in: body), bytes: bytes.count)
        reader.read(bytes.span)
        words = reader.words
        sentences = reader.sentences
        quotationMarks = reader.marks
        foldedBytes = reader.foldedBytes
    }
}

extension AnalysisText {
    package func key(_ word: Int) -> WordKey {
        words[word].key
    }

    /// A word in lower case without accents. Makes a string: for output and rare checks; compare keys elsewhere.
    package func folded(_ word: Int) -> String {
        let start = Int(words[word].foldedStart)
        return String(decoding: foldedBytes[start..<start + Int(words[word].foldedCount)], as: UTF8.self)
    }

    /// Calls `body` with the folded UTF-8 of a word.
    package func withFolded<Result>(_ word: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let start = Int(words[word].foldedStart)
        return body(foldedBytes.span.extracting(start..<start + Int(words[word].foldedCount)))
    }

    /// The text of a span as written.
    package func string(_ span: Range<Int>) -> String {
        String(decoding: bytes[span], as: UTF8.self)
    }

    /// The same where the text is an article's body.
    package func string(_ span: BodySpan) -> String {
        String(decoding: bytes[span], as: UTF8.self)
    }

    /// The bytes from the beginning of the first word to the end of the last; empty for no words.
    package func span(ofWords range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
    }

    /// Whether the word is the first of its sentence.
    package func startsSentence(_ word: Int) -> Bool {
        word == 0 || words[word - 1].sentence != words[word].sentence
    }

    /// The sentence a word stands in.
    package func sentence(ofWord word: Int) -> TextSentence {
        sentences[Int(words[word].sentence)]
    }

    /// The first word at or after a place of the body; the number of words where none follows.
    package func firstWord(from offset: Int) -> Int {
        words.partitioningIndex { $0.span.lowerBound >= offset }
    }

    /// The byte at a place; 0 beyond the text.
    package func byte(at offset: Int) -> UInt8 {
        bytes.indices.contains(offset) ? bytes[offset] : 0
    }
}
