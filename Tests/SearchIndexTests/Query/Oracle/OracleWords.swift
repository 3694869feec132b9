import SearchIndex
import TextUnits

/// The words of all documents by number, and stems as the index is meant to make them.
final class OracleWords {
    private(set) var words: [String] = []
    private(set) var languages: [String] = []
    private var numbers: [String: Int] = [:]
    private var languageNumbers: [String: Int] = [:]
    private var stemmers: [String: Stemmer?] = [:]
    private var known: [String: [String: String]] = [:]

    func number(of word: String) -> Int {
        if let number = numbers[word] {
            return number
        }
        numbers[word] = words.count
        words.append(word)
        return words.count - 1
    }

    func number(ofLanguage language: String) -> Int {
        if let number = languageNumbers[language] {
            return number
        }
        languageNumbers[language] = languages.count
        languages.append(language)
        return languages.count - 1
    }

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
