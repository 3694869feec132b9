import SearchIndex

/// Where a pattern was found in one text, in words.
struct OracleOccurrence: Hashable {
    var span: Range<Int>
    var words: [Int]
}

/// One text field of a document.
struct OracleText {
    var words: [String]
    /// The number of the sentence of each word.
    var sentences: [Int]
    var language: String
}

extension TextPattern {
    /// All words of the pattern, once for each place they stand in it.
    var words: [WordPattern] {
        switch self {
        case .word(let word): [word]
        case .phrase(let words, slop: _): words
        case .near(let one, let other, distance: _), .same(let one, let other): one.words + other.words
        case .anyOf(let patterns): patterns.flatMap(\.words)
        }
    }

    /// By trying every place.
    func occurrences(in text: OracleText, _ stems: OracleStems) -> Set<OracleOccurrence> {
        switch self {
        case .word(let word): return ordered([word], slop: 0, in: text, stems)
        case .phrase(let words, let slop): return ordered(words, slop: slop, in: text, stems)
        case .near(let one, let other, let distance):
            return pairs(one.occurrences(in: text, stems), other.occurrences(in: text, stems)) { left, right in
                right.span.lowerBound - left.span.upperBound <= distance
            }
        case .same(let one, let other):
            return pairs(one.occurrences(in: text, stems), other.occurrences(in: text, stems)) { left, right in
                let last = max(left.span.upperBound, right.span.upperBound) - 1
                return text.sentences[left.span.lowerBound] == text.sentences[last]
            }
        case .anyOf(let patterns): return Set(patterns.flatMap { $0.occurrences(in: text, stems) })
        }
    }

    /// From each place of the first word the nearest places of those that follow, and every place of the last in reach.
    private func ordered(
        _ words: [WordPattern],
        slop: Int,
        in text: OracleText,
        _ stems: OracleStems
    ) -> Set<OracleOccurrence> {
        let words = words.map { OracleWord($0, stems: stems) }
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
