import SearchIndex

/// A text pattern with its words made ready.
indirect enum OraclePattern {
    case words([OracleWord], slop: Int)
    case near(OraclePattern, OraclePattern, distance: Int)
    case same(OraclePattern, OraclePattern)
    case anyOf([OraclePattern])

    init(_ pattern: TextPattern, _ word: (WordPattern) -> OracleWord) {
        switch pattern {
        case .word(let one): self = .words([word(one)], slop: 0)
        case .phrase(let words, let slop): self = .words(words.map(word), slop: slop)
        case .near(let one, let other, let distance):
            self = .near(OraclePattern(one, word), OraclePattern(other, word), distance: distance)
        case .same(let one, let other): self = .same(OraclePattern(one, word), OraclePattern(other, word))
        case .anyOf(let patterns): self = .anyOf(patterns.map { OraclePattern($0, word) })
        }
    }

    /// All words, once for each place they stand in.
    var words: [OracleWord] {
        switch self {
        case .words(let words, slop: _): words
        case .near(let one, let other, distance: _), .same(let one, let other): one.words + other.words
        case .anyOf(let patterns): patterns.flatMap(\.words)
        }
    }
}

/// Where a pattern was found in one text, in words.
struct OracleOccurrence: Hashable {
    var span: Range<Int>
    var words: [Int]
}

extension OraclePattern {
    /// By trying every place.
    func occurrences(in text: OracleText) -> Set<OracleOccurrence> {
        switch self {
        case .words(let words, let slop): return ordered(words, slop: slop, in: text)
        case .near(let one, let other, let distance):
            return pairs(one.occurrences(in: text), other.occurrences(in: text)) { left, right in
                right.span.lowerBound - left.span.upperBound <= distance
            }
        case .same(let one, let other):
            return pairs(one.occurrences(in: text), other.occurrences(in: text)) { left, right in
                let last = max(left.span.upperBound, right.span.upperBound) - 1
                return text.sentences[left.span.lowerBound] == text.sentences[last]
            }
        case .anyOf(let patterns): return Set(patterns.flatMap { $0.occurrences(in: text) })
        }
    }

    /// From each place of the first word the nearest places of those that follow, and every place of the last in reach.
    private func ordered(_ words: [OracleWord], slop: Int, in text: OracleText) -> Set<OracleOccurrence> {
        guard let first = words.first, let last = words.last else { return [] }
        var found: Set<OracleOccurrence> = []
        for start in text.words.indices where first.accepts(text.words[start], text.language) {
            guard words.count > 1 else {
                found.insert(OracleOccurrence(span: start..<start + 1, words: [start]))
                continue
            }
            let end = min(text.words.count, start + words.count + slop)
            var places = [start]
            for word in words.dropFirst().dropLast() {
                let next = places[places.count - 1] + 1
                let limit = slop == 0 ? min(end, next + 1) : end
                guard next < limit else { break }
                guard let place = (next..<limit).first(where: { word.accepts(text.words[$0], text.language) }) else {
                    break
                }
                places.append(place)
            }
            let next = places[places.count - 1] + 1
            guard places.count == words.count - 1, next < end else { continue }
            for place in next..<end where last.accepts(text.words[place], text.language) {
                found.insert(OracleOccurrence(span: start..<place + 1, words: places + [place]))
            }
        }
        return found
    }

    private func pairs(
        _ ones: Set<OracleOccurrence>,
        _ others: Set<OracleOccurrence>,
        where fits: (_ left: OracleOccurrence, _ right: OracleOccurrence) -> Bool
    ) -> Set<OracleOccurrence> {
        var found: Set<OracleOccurrence> = []
        for one in ones {
            for other in others {
                let (left, right) = other.span.lowerBound < one.span.lowerBound ? (other, one) : (one, other)
                if fits(left, right) {
                    let end = max(one.span.upperBound, other.span.upperBound)
                    let words = left.words + right.words
                    found.insert(OracleOccurrence(span: left.span.lowerBound..<end, words: words))
                }
            }
        }
        return found
    }
}
