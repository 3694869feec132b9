internal import QueryLanguage
internal import TextUnits

/// The forms of one word that a query accepts.
struct WordSet: Sendable, Equatable {
    var words: Set<String>
    /// `word*`: also every word that begins so.
    var prefix: String?

    init(_ words: Set<String>) {
        self.words = words
    }

    init(prefix: String) {
        words = []
        self.prefix = prefix
    }

    func contains(_ word: String) -> Bool {
        words.contains(word) || prefix.map { word.hasPrefix($0) } ?? false
    }
}

/// What a query looks for among the words of one text: finds the places to mark, and settles what the index can't
/// (order within a distance, nested NEAR).
struct TextPattern: Sendable, Equatable {
    indirect enum Shape: Sendable, Equatable {
        /// Next to each other.
        case phrase([WordSet])
        /// In this order, with at most `slop` further words among them altogether.
        case ordered([WordSet], slop: Int)
        /// Any order, at most `distance` words between.
        case near(Shape, Shape, distance: Int)
        case anyOf([Shape])
    }

    var shape: Shape
    var scope: TextScope

    func matches(title: [Word], body: [Word]) -> Bool {
        (scope != .body && !shape.occurrences(in: title).isEmpty)
            || (scope != .title && !shape.occurrences(in: body).isEmpty)
    }
}

/// Where a pattern was found, in words: all that it spans, and which of them are its own.
struct Occurrence: Sendable, Hashable {
    var span: Range<Int>
    var words: [Int]
}

extension TextPattern.Shape {
    /// In the order of their beginnings.
    func occurrences(in text: [Word]) -> [Occurrence] {
        switch self {
        case .phrase(let words): ordered(words, slop: 0, in: text)
        case .ordered(let words, let slop): ordered(words, slop: slop, in: text)
        case .near(let one, let other, let distance):
            pairs(one.occurrences(in: text), other.occurrences(in: text), distance: distance)
        case .anyOf(let shapes): Self.sorted(shapes.flatMap { $0.occurrences(in: text) })
        }
    }

    /// From each place of the first word, the nearest places of those that follow, and every place of the last within
    /// reach: all beginnings and ends that the words can have.
    private func ordered(_ words: [WordSet], slop: Int, in text: [Word]) -> [Occurrence] {
        guard let first = words.first, let last = words.last else { return [] }
        var found: [Occurrence] = []
        for start in text.indices where first.contains(text[start].folded) {
            guard words.count > 1 else {
                found.append(Occurrence(span: start..<start + 1, words: [start]))
                continue
            }
            let end = min(text.count, start + words.count + slop)
            var places = [start]
            for word in words.dropFirst().dropLast() {
                let next = places[places.count - 1] + 1
                let limit = slop == 0 ? min(end, next + 1) : end
                guard next < limit, let place = (next..<limit).first(where: { word.contains(text[$0].folded) }) else {
                    break
                }
                places.append(place)
            }
            let next = places[places.count - 1] + 1
            guard places.count == words.count - 1, next < end else { continue }
            for place in next..<end where last.contains(text[place].folded) {
                found.append(Occurrence(span: start..<place + 1, words: places + [place]))
            }
        }
        return found
    }

    /// The words between are those after the end of the one that begins first; overlapping ones have none between.
    private func pairs(_ ones: [Occurrence], _ others: [Occurrence], distance: Int) -> [Occurrence] {
        let longest = (ones + others).map(\.span.count).max() ?? 0
        var found: [Occurrence] = []
        var first = 0
        for one in ones {
            let reach = one.span.lowerBound - distance - longest
            while first < others.count, others[first].span.lowerBound < reach {
                first += 1
            }
            for other in others[first...] {
                let (left, right) = other.span.lowerBound < one.span.lowerBound ? (other, one) : (one, other)
                let between = right.span.lowerBound - left.span.upperBound
                if between <= distance {
                    let end = max(one.span.upperBound, other.span.upperBound)
                    found.append(Occurrence(span: left.span.lowerBound..<end, words: left.words + right.words))
                } else if other.span.lowerBound > one.span.lowerBound {
                    break
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
