internal import ArticleAnalysis

/// What of a text another one has too, and what is its own; tells formulas from copies.
///
/// Half of a text's shingles can lie in another without one being a copy: notices that fill a form with other numbers and
/// names, and articles in which the same long paragraph stands (about the publisher, under the pictures of a gallery).
struct SharedWords {
    /// Long words of a passage of its own that the shared part has too, at least, where both tell of the same.
    private static let leastCoherence = 0.2
    /// Long words of a passage of its own that the other text has somewhere, at least, where both tell of the same.
    private static let leastEcho = 0.5
    /// A shorter passage is no text of its own. In words.
    private static let passage = 30
    /// A run of words as long as this is no phrase of a form.
    private static let sentence = 40
    /// Names and figures that only a filled form has: how many in a hundred words, and which share of all.
    private static let slotsInHundred = 3
    private static let slotShare = 0.15

    private let text: CopyText
    private let other: Set<UInt64>
    /// For each word whether a shingle lies over it that the other text has.
    private let isShared: [Bool]

    init(of text: CopyText, with other: CopyText) {
        self.text = text
        self.other = Set(other.words)
        var isShared = [Bool](repeating: false, count: text.words.count)
        var end = 0
        for start in 0..<max(0, text.words.count - CopyText.shingleLength + 1) {
            let next = start + CopyText.shingleLength
            guard other.hasShingle(ShingleHash.run(text.words[start..<next])) else { continue }
            for word in max(start, end)..<next {
                isShared[word] = true
            }
            end = next
        }
        self.isShared = isShared
    }

    /// Whether all that the texts share is a form or a paragraph that stands under anything.
    var areFormula: Bool { isFilledForm || isForeignParagraph }

    /// Only phrases are shared, and between them stand names and figures that the other text doesn't have.
    private var isFilledForm: Bool {
        guard longestStretch(shared: true) < Self.sentence else { return false }
        var filled: Set<UInt64> = []
        var kept: Set<UInt64> = []
        for (word, key) in text.words.enumerated() where text.isFact(word) {
            if isShared[word] {
                kept.insert(key)
            } else if !other.contains(key) {
                filled.insert(key)
            }
        }
        return filled.count * 100 >= Self.slotsInHundred * text.words.count
            && Double(filled.count) > Self.slotShare * Double(filled.count + kept.subtracting(filled).count)
    }

    /// The text's own passages tell of something else than the shared part, and than the other text.
    private var isForeignParagraph: Bool {
        guard longestStretch(shared: false) >= Self.passage else { return false }
        var own: Set<UInt64> = []
        var shared: Set<UInt64> = []
        for (word, key) in text.words.enumerated() where CopyText.isLong(key) {
            if isShared[word] {
                shared.insert(key)
            } else {
                own.insert(key)
            }
        }
        let coherent = Double(own.intersection(shared).count)
        let echoed = Double(own.intersection(other).count)
        let count = Double(own.count)
        return coherent < Self.leastCoherence * count && echoed < Self.leastEcho * count
    }

    private func longestStretch(shared: Bool) -> Int {
        var longest = 0
        var length = 0
        for word in isShared {
            length = word == shared ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }
}
