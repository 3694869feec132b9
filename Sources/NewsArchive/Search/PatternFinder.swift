internal import SearchIndex
internal import TextUnits

/// A text in which the words of patterns are looked for.
struct SearchedText {
    /// Of the words, in bytes.
    let words: [Range<Int>]
    /// For each word, which words of the patterns it is: a bit each.
    fileprivate let matches: [UInt64]
    /// The number of each word's sentence; empty where no pattern asks for it.
    private let sentences: [Int]

    fileprivate init(words: [Range<Int>], matches: [UInt64], sentenceStarts: [Int]) {
        self.words = words
        self.matches = matches
        var sentence = 0
        sentences =
            sentenceStarts.isEmpty
            ? []
            : words.map { word in
                while sentence + 1 < sentenceStarts.count, sentenceStarts[sentence + 1] <= word.lowerBound {
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
    /// Further words of a query are not marked.
    private static let mostWords = UInt64.bitWidth

    private var bits: [WordPattern: UInt64] = [:]
    private var matchers: [WordMatcher] = []
    /// By a word's first byte: whether any matcher may accept it.
    private var isPossible: [Bool]
    private let needsSentences: Bool

    /// `forms` has, by folded word of a query, the words of the index that were added to it.
    init(_ patterns: [TextPattern], forms: [String: Set<String>]) {
        isPossible = Array(repeating: false, count: 256)
        needsSentences = patterns.contains { $0.needsSentences }
        for word in patterns.flatMap(\.words) where bits[word] == nil && matchers.count < Self.mostWords {
            let matcher = WordMatcher(word, forms: forms)
            bits[word] = 1 << UInt64(matchers.count)
            matchers.append(matcher)
            for byte in isPossible.indices where matcher.mayAccept(firstByte: UInt8(byte)) {
                isPossible[byte] = true
            }
        }
    }

    /// One pass over the text, no string a word.
    func searched(_ text: String) -> SearchedText {
        var words: [Range<Int>] = []
        var matches: [UInt64] = []
        words.reserveCapacity(text.utf8.count / 5)
        matches.reserveCapacity(text.utf8.count / 5)
        forEachWord(in: text.utf8.span) { range, folded in
            words.append(range)
            var match: UInt64 = 0
            if folded.count > 0, isPossible[Int(folded[0])] {
                for (number, matcher) in matchers.enumerated() where matcher.accepts(folded) {
                    match |= 1 << UInt64(number)
                }
            }
            matches.append(match)
        }
        let starts = needsSentences ? sentences(in: text).map(\.lowerBound) : []
        return SearchedText(words: words, matches: matches, sentenceStarts: starts)
    }

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

    /// From each place of the first word, the nearest places of those that follow, and every place of the last within
    /// reach: all beginnings and ends that the words can have.
    private func ordered(_ words: [WordPattern], slop: Int, in text: SearchedText) -> [Occurrence] {
        let words = words.map { bits[$0] ?? 0 }
        guard let first = words.first, let last = words.last else { return [] }
        let text = text.matches
        var found: [Occurrence] = []
        for start in text.indices where text[start] & first != 0 {
            guard words.count > 1 else {
                found.append(Occurrence(span: start..<start + 1, words: [start]))
                continue
            }
            let end = min(text.count, start + words.count + slop)
            var places = [start]
            for word in words.dropFirst().dropLast() {
                let next = places[places.count - 1] + 1
                let limit = slop == 0 ? min(end, next + 1) : end
                guard next < limit, let place = (next..<limit).first(where: { text[$0] & word != 0 }) else {
                    break
                }
                places.append(place)
            }
            let next = places[places.count - 1] + 1
            guard places.count == words.count - 1, next < end else { continue }
            for place in next..<end where text[place] & last != 0 {
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
