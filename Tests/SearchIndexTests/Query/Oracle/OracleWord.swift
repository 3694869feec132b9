import SearchIndex

/// A word of a query: which words of a document count as it, and how rare it is.
final class OracleWord {
    private let pattern: WordPattern
    /// For each language, for each word.
    private let accepted: [[Bool]]

    init(_ pattern: WordPattern, _ words: OracleWords) {
        self.pattern = pattern
        accepted = words.languages.map { language in
            words.words.map { Self.accepts($0, language, pattern, words) }
        }
    }

    func accepts(_ word: Int, _ language: Int) -> Bool { accepted[language][word] }

    private static func accepts(
        _ word: String,
        _ language: String,
        _ pattern: WordPattern,
        _ words: OracleWords
    ) -> Bool {
        switch pattern.kind {
        case .prefix(let start): return word.utf8.starts(with: start.utf8)
        case .fuzzy(let wanted, let edits): return distance(wanted, word) <= edits
        case .exact(let wanted):
            if word == wanted {
                return true
            }
        case .forms(let wanted):
            if words.stem(word, language) == words.stem(wanted, language) {
                return true
            }
        }
        return pattern.alternatives.contains { words.stem(word, language) == words.stem($0, language) }
    }

    /// How many of the documents hold it; for a beginning or an approximation the sum over the words.
    func documentFrequency(in documents: [OracleDocument]) -> Int {
        switch pattern.kind {
        case .forms, .exact:
            return documents.count { document in
                document.fields.contains { text in text.words.contains { accepts($0, text.language) } }
            }
        case .prefix, .fuzzy:
            let sum = documents.reduce(0) { sum, document in
                let words = Set(document.fields.flatMap(\.words))
                return sum + words.count { accepts($0, document.fields[0].language) }
            }
            return min(sum, documents.count)
        }
    }

    /// The fewest insertions, deletions, replacements and swaps of neighbours, no part of the word being edited twice.
    static func distance(_ one: String, _ other: String) -> Int {
        let one = Array(one.unicodeScalars)
        let other = Array(other.unicodeScalars)
        var rows = [Array(0...other.count)]
        for i in 0..<one.count {
            var row = [i + 1]
            for j in 0..<other.count {
                var least = min(rows[i][j] + (one[i] == other[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[one.count][other.count]
    }
}
