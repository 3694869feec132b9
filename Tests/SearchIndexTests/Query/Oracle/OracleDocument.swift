import SearchIndex

/// A document as the test knows it, with its words in plain arrays.
struct OracleDocument: Sendable {
    /// Different for every document ever made, also for those that replace one another; kept in the number field
    /// `serial`.
    var serial: Int64
    var key: UInt64
    var language: String
    var texts: [CutText]
    var keywords: [[String]]
    var numbers: [Int64?]
    var fields: [OracleText]

    init(
        serial: Int64,
        key: UInt64,
        language: String,
        texts: [String],
        keywords: [[String]],
        numbers: [Int64?],
        words: OracleWords
    ) {
        self.serial = serial
        self.key = key
        self.language = language
        self.texts = texts.map { CutText($0) }
        self.keywords = keywords
        self.numbers = numbers
        fields = self.texts.map { text in
            OracleText(
                words: text.folded.split(separator: UInt8(ascii: " ")).map {
                    words.number(of: String(decoding: $0, as: UTF8.self))
                },
                sentences: (0..<text.wordCount).map { word in text.sentenceStarts.count { $0 <= word } },
                language: words.number(ofLanguage: language)
            )
        }
    }

    var indexDocument: IndexDocument {
        IndexDocument(key: key, language: language, texts: texts, keywords: keywords, numbers: numbers)
    }
}

/// One text field of a document.
struct OracleText: Sendable {
    /// Numbers of `OracleWords`.
    var words: [Int]
    /// The number of the sentence of each word.
    var sentences: [Int]
    var language: Int
}
