/// The sum of the weights of a cluster's articles, each scaled to length 1, and the days they stand at.
///
/// In whole numbers, so that no order of adding changes the last digit.
struct StoryVector {
    /// What a weight of 1 is. Products of clusters of 2¹⁹ articles stay below 2⁶³.
    private static let one: Float = 4096

    private var weights: [UInt32: Int] = [:]
    private var articles = 0
    /// First and last day of publication; nil where none is known.
    private var days: ClosedRange<Int32>?

    init() {}

    init(_ traits: StoryTraits) {
        weights.reserveCapacity(traits.features.count)
        for feature in traits.features {
            weights[feature.key] = Self.scaled(feature, of: traits)
        }
        articles = 1
        if let day = traits.standing, !day.isMentioned {
            days = day.ordinal...day.ordinal
        }
    }

    var terms: Int { weights.count }

    /// Whether the articles of both are alike on average, and near enough in time.
    func agrees(with other: StoryVector) -> Bool {
        guard daysTogether(with: other).map({ $0.count <= StorySettings.longestStory }) ?? true else { return false }
        let (small, large) = terms <= other.terms ? (self, other) : (other, self)
        let product = small.weights.reduce(0) { $0 + $1.value * (large.weights[$1.key] ?? 0) }
        let pairs = Double(articles) * Double(other.articles)
        return Double(product) / Double(Self.one * Self.one) >= pairs * StorySettings.leastMeanSimilarity
    }

    /// With one article's weights; compares articles of one cluster.
    func product(with traits: StoryTraits) -> Int {
        traits.features.reduce(0) { $0 + Self.scaled($1, of: traits) * (weights[$1.key] ?? 0) }
    }

    mutating func add(_ other: StoryVector) {
        for (key, weight) in other.weights {
            weights[key, default: 0] += weight
        }
        days = daysTogether(with: other)
        articles += other.articles
        if weights.count > 2 * StorySettings.featuresPerCluster {
            keepHeaviest()
        }
    }

    private static func scaled(_ feature: StoryFeature, of traits: StoryTraits) -> Int {
        Int((Float(feature.weight) / traits.norm * one).rounded())
    }

    private func daysTogether(with other: StoryVector) -> ClosedRange<Int32>? {
        guard let days, let otherDays = other.days else { return days ?? other.days }
        return min(days.lowerBound, otherDays.lowerBound)...max(days.upperBound, otherDays.upperBound)
    }

    private mutating func keepHeaviest() {
        let kept = weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(StorySettings.featuresPerCluster)
        weights = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}
