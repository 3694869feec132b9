import SearchIndex
import TextUnits

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
    /// For each text field its words, and for each word the number of its sentence.
    var words: [[String]]
    var sentences: [[Int]]

    init(serial: Int64, key: UInt64, language: String, texts: [String], keywords: [[String]], numbers: [Int64?]) {
        self.serial = serial
        self.key = key
        self.language = language
        self.texts = texts.map { CutText($0) }
        self.keywords = keywords
        self.numbers = numbers
        words = self.texts.map { text in
            text.folded.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        }
        sentences = self.texts.map { text in
            (0..<text.wordCount).map { word in text.sentenceStarts.count { $0 <= word } }
        }
    }

    var indexDocument: IndexDocument {
        IndexDocument(key: key, language: language, texts: texts, keywords: keywords, numbers: numbers)
    }
}

/// Stems as the index is meant to make them, remembered.
final class OracleStems {
    private var stemmers: [String: Stemmer?] = [:]
    private var known: [String: [String: String]] = [:]

    func stem(_ word: String, _ language: String) -> String {
        if let stem = known[language]?[word] {
            return stem
        }
        let stemmer = stemmers[language] ?? Stemmer(language: language)
        stemmers[language] = stemmer
        let isPossessive = word.utf8.count > 2 && word.hasSuffix("'s")
        let stem = stemmer?.stem(word) ?? (isPossessive ? String(word.dropLast(2)) : word)
        known[language, default: [:]][word] = stem
        return stem
    }
}
