/// Places of one word in one field of a document, ascending.
struct WordPlaces {
    var start: UnsafePointer<UInt32>
    var count: Int

    subscript(index: Int) -> UInt32 { start[index] }
}

/// Counts where a pattern occurs in one field of a document.
///
/// An occurrence is what it spans and which words are its own; the same one found twice counts once.
struct OccurrenceFinder {
    private struct Occurrence {
        var lower: UInt32
        /// Behind the last word.
        var upper: UInt32
        /// Its words in `pool`, in the order of the pattern.
        var words: Range<Int>
    }

    /// By word of the query.
    private let places: UnsafePointer<WordPlaces>
    /// Beginnings of the document's sentences.
    private let sentences: WordPlaces
    private var pool: [UInt32] = []

    /// `places` has an entry for each word of the query; those of the pattern's own words are read, while this lives.
    init(places: UnsafePointer<WordPlaces>, sentences: WordPlaces) {
        self.places = places
        self.sentences = sentences
    }

    mutating func count(_ shape: PatternShape) -> Int {
        switch shape {
        case .word(let word): places[word].count
        case .phrase(let words, 0) where words.count == 2: Self.neighbours(places[words[0]], places[words[1]])
        case .phrase(let words, 0): rows(of: words)
        case .phrase, .near, .same, .anyOf: occurrences(of: shape).count
        }
    }

    /// How often a word of the second list follows directly on one of the first.
    private static func neighbours(_ ones: WordPlaces, _ others: WordPlaces) -> Int {
        var found = 0
        var other = 0
        for one in 0..<ones.count {
            let next = ones[one] + 1
            while other < others.count, others[other] < next {
                other += 1
            }
            guard other < others.count else { break }
            found += others[other] == next ? 1 : 0
        }
        return found
    }

    /// How often all the words follow directly on one another.
    private func rows(of words: [Int]) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: words.count) { reached in
            reached.initialize(repeating: 0)
            let first = places[words[0]]
            var found = 0
            for start in 0..<first.count {
                var length = 1
                while length < words.count {
                    let places = places[words[length]]
                    let wanted = first[start] + UInt32(truncatingIfNeeded: length)
                    var place = reached[length]
                    while place < places.count, places[place] < wanted {
                        place += 1
                    }
                    reached[length] = place
                    guard place < places.count else { return found }
                    guard places[place] == wanted else { break }
                    length += 1
                }
                found += length == words.count ? 1 : 0
            }
            return found
        }
    }

    /// In the order of their beginnings.
    private mutating func occurrences(of shape: PatternShape) -> [Occurrence] {
        switch shape {
        case .word(let word):
            let places = places[word]
            return (0..<min(places.count, SearchLimits.occurrences)).map { index in
                pool.append(places[index])
                return Occurrence(lower: places[index], upper: places[index] + 1, words: pool.count - 1..<pool.count)
            }
        case .phrase(let words, let slop): return ordered(words, slop: slop)
        case .near(let one, let other, let distance):
            return near(occurrences(of: one), occurrences(of: other), distance: distance)
        case .same(let one, let other): return inOneSentence(occurrences(of: one), occurrences(of: other))
        case .anyOf(let shapes):
            var found: [Occurrence] = []
            for shape in shapes {
                found += occurrences(of: shape)
            }
            return sortedOnce(found)
        }
    }

    /// From each place of the first word the nearest places of those that follow, and every place of the last within
    /// reach: all beginnings and ends that the words can have.
    private mutating func ordered(_ words: [Int], slop: Int) -> [Occurrence] {
        let first = places[words[0]]
        var found: [Occurrence] = []
        // The nearest places never go back while the beginning moves on.
        var reached = Array(repeating: 0, count: words.count)
        var chain = Array(repeating: UInt32(0), count: words.count)
        for start in 0..<first.count {
            let end = Int(first[start]) + words.count + slop
            chain[0] = first[start]
            guard nearest(words, end: end, slop: slop, chain: &chain, reached: &reached) else { continue }
            let last = places[words[words.count - 1]]
            let next = Int(chain[words.count - 2]) + 1
            var place = reached[words.count - 1]
            while place < last.count, Int(last[place]) < next {
                place += 1
            }
            reached[words.count - 1] = place
            while place < last.count, Int(last[place]) < end {
                chain[words.count - 1] = last[place]
                pool += chain
                let range = pool.count - words.count..<pool.count
                found.append(Occurrence(lower: first[start], upper: last[place] + 1, words: range))
                guard found.count < SearchLimits.occurrences else { return found }
                place += 1
            }
        }
        return found
    }

    /// Fills in the places of the words between the first and the last; false where one is out of reach.
    private func nearest(
        _ words: [Int],
        end: Int,
        slop: Int,
        chain: inout [UInt32],
        reached: inout [Int]
    ) -> Bool {
        for index in 1..<words.count - 1 {
            let places = places[words[index]]
            let next = Int(chain[index - 1]) + 1
            while reached[index] < places.count, Int(places[reached[index]]) < next {
                reached[index] += 1
            }
            let limit = slop == 0 ? min(end, next + 1) : end
            guard reached[index] < places.count, Int(places[reached[index]]) < limit else { return false }
            chain[index] = places[reached[index]]
        }
        return true
    }

    /// The words between are those after the end of the one that begins first; overlapping ones have none between.
    private mutating func near(_ ones: [Occurrence], _ others: [Occurrence], distance: Int) -> [Occurrence] {
        let longest = max(Self.longest(ones), Self.longest(others))
        var found: [Occurrence] = []
        var first = 0
        for one in ones {
            let reach = Int(one.lower) - distance - longest
            while first < others.count, Int(others[first].lower) < reach {
                first += 1
            }
            for other in others[first...] {
                let (left, right) = other.lower < one.lower ? (other, one) : (one, other)
                if Int(right.lower) - Int(left.upper) <= distance {
                    found.append(joined(left, right))
                    guard found.count < SearchLimits.occurrences else { return sortedOnce(found) }
                } else if other.lower > one.lower {
                    break
                }
            }
        }
        return sortedOnce(found)
    }

    private mutating func inOneSentence(_ ones: [Occurrence], _ others: [Occurrence]) -> [Occurrence] {
        let onesWithin = ones.filter { sentence(of: $0.lower) == sentence(of: $0.upper - 1) }
        let othersWithin = others.filter { sentence(of: $0.lower) == sentence(of: $0.upper - 1) }
        var found: [Occurrence] = []
        var first = 0
        for one in onesWithin {
            let own = sentence(of: one.lower)
            while first < othersWithin.count, sentence(of: othersWithin[first].lower) < own {
                first += 1
            }
            for other in othersWithin[first...] {
                guard sentence(of: other.lower) == own else { break }
                let (left, right) = other.lower < one.lower ? (other, one) : (one, other)
                found.append(joined(left, right))
                guard found.count < SearchLimits.occurrences else { return sortedOnce(found) }
            }
        }
        return sortedOnce(found)
    }

    /// How many sentences begin at or before a word.
    private func sentence(of place: UInt32) -> Int {
        partitionPoint(of: sentences.count) { sentences[$0] <= place }
    }

    private mutating func joined(_ left: Occurrence, _ right: Occurrence) -> Occurrence {
        let start = pool.count
        pool += pool[left.words]
        pool += pool[right.words]
        return Occurrence(lower: left.lower, upper: max(left.upper, right.upper), words: start..<pool.count)
    }

    private static func longest(_ occurrences: [Occurrence]) -> Int {
        occurrences.reduce(0) { max($0, Int($1.upper - $1.lower)) }
    }

    private func sortedOnce(_ occurrences: [Occurrence]) -> [Occurrence] {
        guard occurrences.count > 1 else { return occurrences }
        var found: [Occurrence] = []
        for occurrence in occurrences.sorted(by: precedes) {
            if let last = found.last, !precedes(last, occurrence) {
                continue
            }
            found.append(occurrence)
        }
        return found
    }

    private func precedes(_ one: Occurrence, _ other: Occurrence) -> Bool {
        if one.lower != other.lower {
            return one.lower < other.lower
        }
        if one.upper != other.upper {
            return one.upper < other.upper
        }
        return pool[one.words].lexicographicallyPrecedes(pool[other.words])
    }
}
