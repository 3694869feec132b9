internal import SearchIndex
internal import TextUnits

/// A text in which the words of patterns are looked for.
struct SearchedText {
    let words: [Word]
    /// The number of each word's sentence; empty where no pattern asks for it.
    private let sentences: [Int]

    init(_ words: [Word], sentenceStarts: [Int] = []) {
        self.words = words
        var sentence = 0
        sentences =
            sentenceStarts.isEmpty
            ? []
            : words.map { word in
                while sentence + 1 < sentenceStarts.count, sentenceStarts[sentence + 1] <= word.range.lowerBound {
                    sentence += 1
                }
                return sentence
            }
    }

    func isOneSentence(_ span: Range<Int>) -> Bool {
        sentences.isEmpty || sentences[span.lowerBound] == sentences[span.upperBound - 1]
    }
}

/// Where a pattern was found, in words: all that it spans, and which of them are its own.
struct Occurrence: Sendable, Hashable {
    var span: Range<Int>
    var words: [Int]
}

/// Finds in a text what the index found in it.
struct PatternFinder: Sendable {
    /// By folded word of a query: the words of the index that were added to it.
    let forms: [String: Set<String>]

    /// In the order of their beginnings.
    func occurrences(of pattern: TextPattern, in text: SearchedText) -> [Occurrence] {
        switch pattern {
        case .word(let word): return ordered([word], slop: 0, in: text)
        case .phrase(let words, let slop): return ordered(words, slop: slop, in: text)
        case .near(let one, let other, let distance):
            return pairs(occurrences(of: one, in: text), occurrences(of: other, in: text), reach: distance) {
                $1.span.lowerBound - $0.span.upperBound <= distance
            }
        case .same(let one, let other):
            return pairs(occurrences(of: one, in: text), occurrences(of: other, in: text), reach: text.words.count) {
                text.isOneSentence($0.span.lowerBound..<max($0.span.upperBound, $1.span.upperBound))
            }
        case .anyOf(let patterns): return Self.sorted(patterns.flatMap { occurrences(of: $0, in: text) })
        }
    }

    private func accepts(_ word: WordPattern, _ folded: String) -> Bool {
        switch word.kind {
        case .exact(let wanted): folded == wanted
        case .forms(let wanted): folded == wanted || forms[wanted]?.contains(folded) ?? false
        case .prefix(let start): folded.utf8.starts(with: start.utf8)
        case .fuzzy(let wanted, let edits): SimilarWords.isSimilar(wanted, folded, edits: edits)
        }
    }

    /// From each place of the first word, the nearest places of those that follow, and every place of the last within
    /// reach: all beginnings and ends that the words can have.
    private func ordered(_ words: [WordPattern], slop: Int, in text: SearchedText) -> [Occurrence] {
        guard let first = words.first, let last = words.last else { return [] }
        let text = text.words
        var found: [Occurrence] = []
        for start in text.indices where accepts(first, text[start].folded) {
            guard words.count > 1 else {
                found.append(Occurrence(span: start..<start + 1, words: [start]))
                continue
            }
            let end = min(text.count, start + words.count + slop)
            var places = [start]
            for word in words.dropFirst().dropLast() {
                let next = places[places.count - 1] + 1
                let limit = slop == 0 ? min(end, next + 1) : end
                guard next < limit, let place = (next..<limit).first(where: { accepts(word, text[$0].folded) }) else {
                    break
                }
                places.append(place)
            }
            let next = places[places.count - 1] + 1
            guard places.count == words.count - 1, next < end else { continue }
            for place in next..<end where accepts(last, text[place].folded) {
                found.append(Occurrence(span: start..<place + 1, words: places + [place]))
            }
        }
        return found
    }

    /// Pairs whose left and right side, the one that begins first being the left, fit; none lie further apart than `reach`.
    private func pairs(
        _ ones: [Occurrence],
        _ others: [Occurrence],
        reach: Int,
        where fits: (_ left: Occurrence, _ right: Occurrence) -> Bool
    ) -> [Occurrence] {
        let longest = (ones + others).map(\.span.count).max() ?? 0
        var found: [Occurrence] = []
        var first = 0
        for one in ones {
            while first < others.count, others[first].span.lowerBound < one.span.lowerBound - reach - longest {
                first += 1
            }
            for other in others[first...] {
                if other.span.lowerBound - one.span.upperBound > reach {
                    break
                }
                let (left, right) = other.span.lowerBound < one.span.lowerBound ? (other, one) : (one, other)
                if fits(left, right) {
                    let end = max(one.span.upperBound, other.span.upperBound)
                    found.append(Occurrence(span: left.span.lowerBound..<end, words: left.words + right.words))
                }
            }
        }
        return Self.sorted(found)
    }

    private static func sorted(_ occurrences: [Occurrence]) -> [Occurrence] {
        Set(occurrences).sorted { one, other in
            if one.span.lowerBound != other.span.lowerBound {
                return one.span.lowerBound < other.span.lowerBound
            }
            if one.span.upperBound != other.span.upperBound {
                return one.span.upperBound < other.span.upperBound
            }
            return one.words.lexicographicallyPrecedes(other.words)
        }
    }
}

extension WordPattern {
    /// Whether other words of the index count as it.
    var hasForms: Bool {
        if case .forms = kind { true } else { false }
    }
}

extension TextPattern {
    /// All its words.
    var words: [WordPattern] {
        switch self {
        case .word(let word): [word]
        case .phrase(let words, slop: _): words
        case .near(let one, let other, distance: _), .same(let one, let other): one.words + other.words
        case .anyOf(let patterns): patterns.flatMap(\.words)
        }
    }

    /// Whether it asks which words share a sentence.
    var needsSentences: Bool {
        switch self {
        case .word, .phrase: false
        case .near(let one, let other, distance: _): one.needsSentences || other.needsSentences
        case .same: true
        case .anyOf(let patterns): patterns.contains { $0.needsSentences }
        }
    }
}
