@testable import CrossExamination

/// All pairs of texts of which the smaller has half of its shingles in the other: counted, not sampled.
struct ExactCopies {
    struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    private(set) var containment: [Pair: Double] = [:]

    /// Counts through an inverted index of all shingles that two texts and more have.
    init(_ texts: [CopyText]) {
        let (offsets, lists, places) = Self.invert(texts)
        var shared = [UInt32](repeating: 0, count: texts.count)
        var touched: [Int] = []
        for (text, ownPlaces) in places.enumerated() {
            for place in ownPlaces {
                for other in lists[offsets[place]..<offsets[place + 1]] where other < text {
                    if shared[Int(other)] == 0 {
                        touched.append(Int(other))
                    }
                    shared[Int(other)] += 1
                }
            }
            for other in touched {
                let least = min(texts[text].shingles.count, texts[other].shingles.count)
                let share = Double(shared[other]) / Double(least)
                if share >= CopyText.leastContainment {
                    containment[Pair(first: other, second: text)] = share
                }
                shared[other] = 0
            }
            touched.removeAll(keepingCapacity: true)
        }
        addEqualShortTexts(texts)
    }

    /// For each shingle of two texts or more its texts, and for each text its shingles' places there.
    private static func invert(_ texts: [CopyText]) -> (offsets: [Int], lists: [UInt32], places: [[Int]]) {
        var all: [(hash: UInt64, text: UInt32)] = []
        all.reserveCapacity(texts.reduce(0) { $0 + $1.shingles.count })
        for (number, text) in texts.enumerated() {
            all.append(contentsOf: text.shingles.map { ($0, UInt32(number)) })
        }
        all.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.text < $1.text }
        var offsets = [0]
        var lists: [UInt32] = []
        var places: [[Int]] = Array(repeating: [], count: texts.count)
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count, all[end].hash == all[start].hash {
                end += 1
            }
            if end - start > 1 {
                for entry in all[start..<end] {
                    places[Int(entry.text)].append(offsets.count - 1)
                    lists.append(entry.text)
                }
                offsets.append(lists.count)
            }
            start = end
        }
        return (offsets, lists, places)
    }

    private mutating func addEqualShortTexts(_ texts: [CopyText]) {
        var seen: [[UInt64]: [Int]] = [:]
        for (number, text) in texts.enumerated() where text.shingles.isEmpty && !text.words.isEmpty {
            for other in seen[text.words, default: []] {
                containment[Pair(first: other, second: number)] = 1
            }
            seen[text.words, default: []].append(number)
        }
    }
}
