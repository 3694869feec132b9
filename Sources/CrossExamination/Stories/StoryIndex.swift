/// The traits of all articles, in memory: finds the links of one without looking at the rest.
///
/// Flat: every article has a slot with room for its features, and for each of its probes a number that leads to another slot with the
/// same probe. That is about 320 bytes an article, and 10 for each different probe.
package struct StoryIndex: Sendable {
    private static let stride = StorySettings.featuresPerArticle
    private static let probeStride = StorySettings.probesPerArticle

    private struct Slot {
        var article: Int64
        var norm: Float
        var standing: StoryDay?
        var features: UInt8
        var probes: UInt8
    }

    private var slots: [Slot] = []
    /// `stride` for each slot.
    private var features: [StoryFeature] = []
    /// `probeStride` for each slot: the next probe with the same key, in the chain that `chains` begins.
    private var next: [UInt32] = []
    private var chains = ProbeChains()
    private var slotOfArticle: [Int64: Int] = [:]
    private var freeSlots: [Int] = []

    package init() {}

    package var count: Int { slotOfArticle.count }

    /// Makes room at once; otherwise memory grows by a quarter.
    package mutating func reserve(_ articles: Int) {
        slots.reserveCapacity(articles)
        features.reserveCapacity(articles * Self.stride)
        next.reserveCapacity(articles * Self.probeStride)
        slotOfArticle.reserveCapacity(articles)
    }

    /// An article that is there already is replaced.
    package mutating func add(_ article: Int64, _ traits: StoryTraits) {
        remove(article)
        let slot = freeSlot()
        let probes = min(traits.probes, Self.probeStride)
        let count = min(traits.features.count, Self.stride)
        for index in 0..<count {
            features[slot * Self.stride + index] = traits.features[index]
        }
        slots[slot] = Slot(
            article: article,
            norm: traits.norm,
            standing: traits.standing,
            features: UInt8(count),
            probes: UInt8(min(probes, count))
        )
        slotOfArticle[article] = slot
        for rank in 0..<min(probes, count) {
            let node = slot * Self.probeStride + rank
            next[node] = chains.prepend(UInt32(node), key: traits.features[rank].key, in: features)
        }
    }

    /// Nothing happens for an article that is not there.
    package mutating func remove(_ article: Int64) {
        guard let slot = slotOfArticle.removeValue(forKey: article) else { return }
        for rank in 0..<Int(slots[slot].probes) {
            unlink(UInt32(slot * Self.probeStride + rank))
        }
        freeSlots.append(slot)
    }

    /// All links of an article that is there.
    package func links(of article: Int64) -> [StoryLink] {
        guard let slot = slotOfArticle[article] else { return [] }
        let start = slot * Self.stride
        let traits = StoryTraits(
            features: Array(features[start..<start + Int(slots[slot].features)]),
            probes: Int(slots[slot].probes),
            standing: slots[slot].standing
        )
        return links(of: article, traits)
    }

    /// The links that an article with these traits has to those that are there: the heaviest, in order of weight.
    package func links(of article: Int64, _ traits: StoryTraits) -> [StoryLink] {
        let probe = StoryProbe(traits)
        var links: [StoryLink] = []
        for slot in candidates(of: traits) where slots[slot].article != article {
            if let weight = link(probe, to: slot) {
                links.append(StoryLink(article, slots[slot].article, weight: weight))
            }
        }
        links.sort { $0.precedes($1) }
        return Array(links.prefix(StorySettings.linksPerArticle))
    }
}

extension StoryIndex {
    /// The slots whose shared probes alone make them alike enough to look closer.
    private func candidates(of traits: StoryTraits) -> [Int] {
        var products = [UInt32](repeating: 0, count: slots.count)
        var touched: [Int] = []
        for feature in traits.features.prefix(traits.probes) {
            guard let chain = chains.chain(of: feature.key, in: features),
                chain.count <= StorySettings.longestProbeList
            else { continue }
            var node = chain.first
            while node != ProbeChains.none {
                let slot = Int(node) / Self.probeStride
                let rank = Int(node) % Self.probeStride
                if products[slot] == 0 {
                    touched.append(slot)
                }
                products[slot] += feature.weight * features[slot * Self.stride + rank].weight
                node = next[Int(node)]
            }
        }
        return touched.filter { slot in
            Float(products[slot]) / (traits.norm * slots[slot].norm) >= StorySettings.leastProbeSimilarity
        }
    }

    private func link(_ probe: StoryProbe, to slot: Int) -> Double? {
        let start = slot * Self.stride
        let own = features.span.extracting(start..<start + Int(slots[slot].features))
        return probe.link(to: own, norm: slots[slot].norm, standing: slots[slot].standing)
    }

    private mutating func freeSlot() -> Int {
        if let slot = freeSlots.popLast() {
            return slot
        }
        if slots.count == slots.capacity {
            reserve(slots.count + slots.count / 4 + 64)
        }
        slots.append(Slot(article: 0, norm: 1, standing: nil, features: 0, probes: 0))
        features.append(contentsOf: repeatElement(StoryFeature(rawValue: 0), count: Self.stride))
        next.append(contentsOf: repeatElement(ProbeChains.none, count: Self.probeStride))
        return slots.count - 1
    }

    private mutating func unlink(_ node: UInt32) {
        let (slot, rank) = Int(node).quotientAndRemainder(dividingBy: Self.probeStride)
        let key = features[slot * Self.stride + rank].key
        guard let chain = chains.chain(of: key, in: features) else { return }
        if chain.first == node {
            chains.replaceFirst(of: key, with: next[Int(node)], in: features)
            return
        }
        var previous = chain.first
        while previous != ProbeChains.none, next[Int(previous)] != node {
            previous = next[Int(previous)]
        }
        guard previous != ProbeChains.none else { return }
        next[Int(previous)] = next[Int(node)]
        chains.shorten(key, in: features)
    }
}
