/// One article's traits laid out to be compared with many: a small table from a feature's key to its weight.
struct StoryProbe: Sendable {
    /// A feature or zero; `mask + 1` places, at most a quarter of them taken.
    private var table: [UInt32]
    private var probes: [UInt32]
    private let mask: Int
    private let norm: Float
    private let standing: StoryDay?

    init(_ traits: StoryTraits) {
        var size = 64
        while size < traits.features.count * 4 {
            size *= 2
        }
        mask = size - 1
        norm = traits.norm
        standing = traits.standing
        table = Array(repeating: 0, count: size)
        probes = Array(repeating: 0, count: size)
        for (index, feature) in traits.features.enumerated() {
            let place = place(of: feature.key)
            table[place] = feature.rawValue
            probes[place] = index < traits.probes ? 1 : 0
        }
    }

    private func place(of key: UInt32) -> Int {
        var place = Int(key) & mask
        while table[place] != 0, table[place] >> StoryFeature.weightBits != key {
            place = (place + 1) & mask
        }
        return place
    }

    func isProbe(_ key: UInt32) -> Bool {
        probes[place(of: key)] != 0
    }

    /// The similarity to an article that shares a probe; nil where it is too little for a link.
    func link(to features: Span<StoryFeature>, norm otherNorm: Float, standing otherStanding: StoryDay?) -> Double? {
        let closeness = StoryDay.closeness(standing, otherStanding)
        guard closeness >= Float(StorySettings.leastSimilarity) else { return nil }
        var product: UInt32 = 0
        for index in features.indices {
            let feature = features[index]
            product += (table[place(of: feature.key)] & StoryFeature.largestWeight) * feature.weight
        }
        let similarity = Float(product) / (norm * otherNorm) * closeness
        return similarity >= Float(StorySettings.leastSimilarity) ? Double(min(similarity, StoryLink.mostAlike)) : nil
    }
}
