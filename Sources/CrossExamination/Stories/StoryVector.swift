internal import RealModule

/// The sum of the weights of a cluster's articles, each scaled to length 1, and the days they stand at.
///
/// In whole numbers, so that no order of adding changes the last digit; in order of key, so that two are compared in one pass.
struct StoryVector {
    private struct Term {
        var key: UInt32
        var weight: Int
    }

    /// What a weight of 1 is. Products of clusters of 2¹⁹ articles stay below 2⁶³.
    private static let one: Float = 4096

    private var terms: [Term] = []
    private(set) var articles = 0
    /// First and last day of publication; nil where none is known.
    private var days: ClosedRange<Int32>?

    init() {}

    init(_ traits: StoryTraits) {
        terms = traits.features.map {
            Term(key: $0.key, weight: Int((Float($0.weight) / traits.norm * Self.one).rounded()))
        }
        terms.sort { $0.key < $1.key }
        articles = 1
        if let day = traits.standing, !day.isMentioned {
            days = day.ordinal...day.ordinal
        }
    }

    /// Whether the articles of both are alike on average, and near enough in time.
    func agrees(with other: StoryVector) -> Bool {
        guard daysTogether(with: other).map({ $0.count <= StorySettings.longestStory }) ?? true else { return false }
        let likeness = Double(product(with: other)) / Double(Self.one * Self.one)
        return likeness / (Double(articles) * Double(other.articles)) >= Self.leastMean(articles + other.articles)
    }

    /// Large stories must be more alike: among many articles chance finds a way from one event to the next.
    private static func leastMean(_ articles: Int) -> Double {
        let doublings = Double.log2(Double(max(articles, StorySettings.smallStory)) / Double(StorySettings.smallStory))
        return StorySettings.leastMeanSimilarity + doublings * StorySettings.meanForDoubling
    }

    /// With another cluster, or with one article of this one to compare its articles.
    func product(with other: StoryVector) -> Int {
        var product = 0
        var (own, theirs) = (0, 0)
        while own < terms.count, theirs < other.terms.count {
            let (one, two) = (terms[own], other.terms[theirs])
            if one.key == two.key {
                product += one.weight * two.weight
            }
            own += one.key <= two.key ? 1 : 0
            theirs += two.key <= one.key ? 1 : 0
        }
        return product
    }

    mutating func add(_ other: StoryVector) {
        var sum: [Term] = []
        sum.reserveCapacity(terms.count + other.terms.count)
        var (own, theirs) = (0, 0)
        while own < terms.count || theirs < other.terms.count {
            if theirs == other.terms.count || own < terms.count && terms[own].key < other.terms[theirs].key {
                sum.append(terms[own])
                own += 1
            } else if own == terms.count || other.terms[theirs].key < terms[own].key {
                sum.append(other.terms[theirs])
                theirs += 1
            } else {
                sum.append(Term(key: terms[own].key, weight: terms[own].weight + other.terms[theirs].weight))
                own += 1
                theirs += 1
            }
        }
        days = daysTogether(with: other)
        articles += other.articles
        terms = sum
        if terms.count > 2 * StorySettings.featuresPerCluster {
            keepHeaviest()
        }
    }

    private func daysTogether(with other: StoryVector) -> ClosedRange<Int32>? {
        guard let days, let otherDays = other.days else { return days ?? other.days }
        return min(days.lowerBound, otherDays.lowerBound)...max(days.upperBound, otherDays.upperBound)
    }

    private mutating func keepHeaviest() {
        terms.sort { ($0.weight, $1.key) > ($1.weight, $0.key) }
        terms.removeLast(terms.count - StorySettings.featuresPerCluster)
        terms.sort { $0.key < $1.key }
    }
}
