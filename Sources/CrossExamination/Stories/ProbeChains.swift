/// Where the chain of each probe begins and how long it is: a hash table that finds the keys in the features that its nodes lead to.
struct ProbeChains: Sendable {
    static let none = UInt32.max

    struct Chain {
        var first: UInt32
        var count: Int
    }

    private var firsts: [UInt32] = Array(repeating: none, count: 1024)
    private var counts: [UInt32] = Array(repeating: 0, count: 1024)
    private var taken = 0

    func chain(of key: UInt32, in features: [StoryFeature]) -> Chain? {
        let place = place(of: key, in: features)
        return firsts[place] == Self.none ? nil : Chain(first: firsts[place], count: Int(counts[place]))
    }

    /// Puts a node in front of its chain; gives the one that was there.
    mutating func prepend(_ node: UInt32, key: UInt32, in features: [StoryFeature]) -> UInt32 {
        if (taken + 1) * 4 > firsts.count * 3 {
            grow(in: features)
        }
        let place = place(of: key, in: features)
        let before = firsts[place]
        taken += before == Self.none ? 1 : 0
        firsts[place] = node
        counts[place] += 1
        return before
    }

    /// Takes the first node of a chain away; `second` is the one that follows it.
    mutating func replaceFirst(of key: UInt32, with second: UInt32, in features: [StoryFeature]) {
        let place = place(of: key, in: features)
        guard second == Self.none else {
            firsts[place] = second
            counts[place] -= 1
            return
        }
        firsts[place] = Self.none
        counts[place] = 0
        taken -= 1
        closeGap(at: place, in: features)
    }

    /// A node that is not the first was taken out.
    mutating func shorten(_ key: UInt32, in features: [StoryFeature]) {
        counts[place(of: key, in: features)] -= 1
    }

    /// Node n is the probe of rank n mod `probesPerArticle` of slot n / `probesPerArticle`.
    private static func key(ofNode node: UInt32, in features: [StoryFeature]) -> UInt32 {
        let (slot, rank) = Int(node).quotientAndRemainder(dividingBy: StorySettings.probesPerArticle)
        return features[slot * StorySettings.featuresPerArticle + rank].key
    }

    private func home(of key: UInt32) -> Int {
        Int((key &* 0x9E37_79B1) >> 4) & (firsts.count - 1)
    }

    private func place(of key: UInt32, in features: [StoryFeature]) -> Int {
        var place = home(of: key)
        while firsts[place] != Self.none, Self.key(ofNode: firsts[place], in: features) != key {
            place = (place + 1) & (firsts.count - 1)
        }
        return place
    }

    /// Moves back what stands behind a freed place only because that was taken.
    private mutating func closeGap(at freed: Int, in features: [StoryFeature]) {
        let mask = firsts.count - 1
        var gap = freed
        var place = (gap + 1) & mask
        while firsts[place] != Self.none {
            let home = home(of: Self.key(ofNode: firsts[place], in: features))
            if (place - home) & mask >= (place - gap) & mask {
                firsts[gap] = firsts[place]
                counts[gap] = counts[place]
                firsts[place] = Self.none
                counts[place] = 0
                gap = place
            }
            place = (place + 1) & mask
        }
    }

    private mutating func grow(in features: [StoryFeature]) {
        let old = (firsts, counts)
        firsts = Array(repeating: Self.none, count: old.0.count * 2)
        counts = Array(repeating: 0, count: old.0.count * 2)
        for index in old.0.indices where old.0[index] != Self.none {
            let place = place(of: Self.key(ofNode: old.0[index], in: features), in: features)
            firsts[place] = old.0[index]
            counts[place] = old.1[index]
        }
    }
}
