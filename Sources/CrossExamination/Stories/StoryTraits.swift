package import NewsModel

/// What of an article decides its story: its rarest and most repeated words, names and figures by weight, and the day it stands at.
package struct StoryTraits: Sendable, Equatable {
    /// Each key once. The first `probes` are those that others are found by, heaviest first.
    let features: [StoryFeature]
    let probes: Int
    let standing: StoryDay?
    /// The length of the vector of weights, at least `StorySettings.leastNorm`.
    let norm: Float

    /// The day the article stands at: that of publication, else the latest day it mentions; nil where no day is known.
    package var day: CalendarDay? { standing.map { CalendarDay(ordinal: Int($0.ordinal)) } }

    init(features: [StoryFeature], probes: Int, standing: StoryDay?) {
        self.features = features
        self.probes = min(probes, features.count)
        self.standing = standing
        let length = Float(features.reduce(0) { $0 + $1.weight * $1.weight }).squareRoot()
        norm = max(length, StorySettings.leastNorm)
    }

    /// How alike two articles are, 0 to 1: the cosine of their weights, less the further apart they stand; nil where they are not
    /// linked. Symmetric.
    package func link(to other: StoryTraits) -> Double? {
        let probe = StoryProbe(self)
        var shared = 0
        for feature in other.features.prefix(other.probes) {
            shared += probe.isProbe(feature.key) ? 1 : 0
        }
        guard shared > 0 else { return nil }
        return probe.link(to: other.features.span, norm: other.norm, standing: other.standing)
    }
}
