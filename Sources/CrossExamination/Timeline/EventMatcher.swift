internal import ArticleAnalysis
internal import RealModule
internal import TextUnits

/// Says which sentences with one date tell of one event: those that share enough of what is rare among all sentences.
struct EventMatcher {
    /// How much of the lighter sentence's weight must be common. Many things happen on the day before a newspaper comes out, in
    /// a month, in a year: there much. What two articles begin with, and a distant day that both mention, is mostly one event.
    static let containment = 0.33
    static let containmentOfLeads = 0.16
    static let containmentOfDistant = 0.18
    /// Fewer common words are chance.
    static let fewestWords = 2
    /// A word in more than so many sentences of one date brings no candidates together.
    private static let mostHolders = 200
    /// Longer words are compared by their beginning: Ukraine and Ukrainian, attack and attacked.
    private static let stem = 5

    /// The different words of each sentence, as numbers.
    private let words: [[Int32]]
    private let weights: [Double]
    private let standings: [(article: Int, standing: DatedSentence.Standing)]

    init(_ sentences: [DatedSentence]) {
        var numbers: [String: Int32] = [:]
        var counts: [Int] = []
        words = sentences.map { sentence in
            var own: Set<Int32> = []
            for word in Self.telling(sentence) {
                let number = numbers[word] ?? Int32(numbers.count)
                if Int(number) == counts.count {
                    numbers[word] = number
                    counts.append(0)
                }
                if own.insert(number).inserted { counts[Int(number)] += 1 }
            }
            return own.sorted()
        }
        standings = sentences.map { ($0.article, $0.standing) }
        // As if there were some more sentences, so that in a handful of them not every word is rare.
        let total = Double(sentences.count + 20)
        weights = counts.map { .log(1 + total / Double($0 + 2)) }
    }

    struct Match {
        let first: Int
        let second: Int
        let similarity: Double
    }

    /// The matching pairs among some sentences, the most similar first.
    func matches(among sentences: [Int]) -> [Match] {
        var holders: [Int32: [Int]] = [:]
        var found: [Match] = []
        for second in sentences {
            var common: [Int: (count: Int, weight: Double)] = [:]
            for word in words[second] {
                let others = holders[word] ?? []
                if others.count <= Self.mostHolders {
                    for first in others {
                        common[first, default: (0, 0)].count += 1
                        common[first, default: (0, 0)].weight += weights[Int(word)]
                    }
                }
                holders[word, default: []].append(second)
            }
            for (first, shared) in common where shared.count >= Self.fewestWords {
                let similarity = shared.weight / min(weight(first), weight(second))
                if similarity >= threshold(first, second) {
                    found.append(Match(first: first, second: second, similarity: similarity))
                }
            }
        }
        return found.sorted {
            $0.similarity != $1.similarity
                ? $0.similarity > $1.similarity : ($0.first, $0.second) < ($1.first, $1.second)
        }
    }

    private func threshold(_ first: Int, _ second: Int) -> Double {
        let own = standings[first]
        let other = standings[second]
        guard own.article != other.article, own.standing == other.standing else { return Self.containment }
        switch own.standing {
        case .lead: return Self.containmentOfLeads
        case .distant: return Self.containmentOfDistant
        case .other: return Self.containment
        }
    }

    private func weight(_ sentence: Int) -> Double {
        words[sentence].reduce(0) { $0 + weights[Int($1)] }
    }

    /// Figures, and words that aren't short, the date's own left out.
    private static func telling(_ sentence: DatedSentence) -> [String] {
        let date = Set(TextUnits.words(in: sentence.dateText).map(\.folded))
        return TextUnits.words(in: sentence.sentence).compactMap { word in
            let hasDigits = word.folded.utf8.contains { 48...57 ~= $0 }
            guard hasDigits || word.folded.count > 3, !date.contains(word.folded) else { return nil }
            return hasDigits ? word.folded : String(word.folded.prefix(stem))
        }
    }
}
