internal import EditDistance
internal import SearchIndex

/// Tells on a word's folded bytes whether it is a word of a query.
struct WordMatcher: Sendable {
    private var words: [[UInt8]] = []
    private var start: [UInt8]?
    private var similar: (word: String, edits: Int)?

    /// `forms` has, by folded word of a query, the words of the index that were added to it.
    init(_ pattern: WordPattern, forms: [String: Set<String>]) {
        switch pattern.kind {
        case .exact(let word): words = [Array(word.utf8)]
        case .forms(let word): words = ([word] + (forms[word] ?? [])).map { Array($0.utf8) }
        case .prefix(let word): start = Array(word.utf8)
        case .fuzzy(let word, let edits): similar = (word, edits)
        }
    }

    func mayAccept(firstByte: UInt8) -> Bool {
        similar != nil || start?.first == firstByte || words.contains { $0.first == firstByte }
    }

    func accepts(_ folded: Span<UInt8>) -> Bool {
        folded.withUnsafeBufferPointer { bytes in
            if let start {
                return bytes.starts(with: start)
            }
            if let similar {
                let word = String(decoding: bytes, as: UTF8.self)
                return editDistance(similar.word, word, limit: similar.edits) != nil
            }
            return words.contains { $0.count == bytes.count && $0.elementsEqual(bytes) }
        }
    }
}
