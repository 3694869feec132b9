internal import NewsModel

/// The bounds of `BoundData`, by their last word and by their first.
struct BoundTable: Sendable {
    static let shared = BoundTable()

    /// Longest first.
    private let before: WordTable<[(words: [WordKey], bound: Claim.Bound)]>
    private let after: WordTable<[(words: [WordKey], bound: Claim.Bound)]>

    private init() {
        before = Self.table(BoundData.before) { $0.last }
        after = Self.table(BoundData.after) { $0.first }
    }

    private static func table(
        _ data: [(String, Claim.Bound)],
        by key: ([String]) -> String?
    ) -> WordTable<[(words: [WordKey], bound: Claim.Bound)]> {
        var groups: [String: [(words: [WordKey], bound: Claim.Bound)]] = [:]
        for (phrase, bound) in data {
            let words = phrase.split(separator: " ").map(String.init)
            groups[key(words) ?? "", default: []].append((words.map { WordKey($0) }, bound))
        }
        return WordTable(groups.map { ($0.key, $0.value.sorted { $0.words.count > $1.words.count }) })
    }

    /// The bound whose words end right before the word, and its first word.
    func bound(before word: Int, in text: AnalysisText) -> (bound: Claim.Bound, first: Int)? {
        guard word > 0, let candidates = before[text.words[word - 1].key] else { return nil }
        for (words, bound) in candidates where word >= words.count {
            let first = word - words.count
            let isThere = words.indices.allSatisfy { text.words[first + $0].key == words[$0] }
            if isThere, text.words[first].sentence == text.words[word].sentence {
                return (bound, first)
            }
        }
        return nil
    }

    /// The bound whose words begin with the word, and the word after its last.
    func bound(from word: Int, in text: AnalysisText) -> (bound: Claim.Bound, end: Int)? {
        guard word < text.words.count, let candidates = after[text.words[word].key] else { return nil }
        for (words, bound) in candidates where word + words.count <= text.words.count {
            let isThere = words.indices.allSatisfy {
                text.words[word + $0].key == words[$0] && text.words[word + $0].gap == .space
            }
            if isThere, text.words[word + words.count - 1].sentence == text.words[word].sentence {
                return (bound, word + words.count)
            }
        }
        return nil
    }
}
