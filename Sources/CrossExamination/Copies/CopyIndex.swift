/// The samples of all articles in memory, by hash: which articles may share a good part of a text.
///
/// Hashes are spread evenly, so a table of small sorted arrays, one for each beginning of a hash, is found into by one
/// step and grows by splitting them: 9 bytes a sample, and a new article costs the same in a large archive as in a small
/// one.
package struct CopyIndex: Sendable {
    /// More candidates than these are never compared with one article.
    package static let mostCandidates = 64
    /// Occurrences that one question looks at, the rarest samples' first: what thousands of articles share is a formula,
    /// and where a text is nothing else, some of the thousands will do.
    static let mostOccurrences = 8192
    /// A bucket that is longer on average is split.
    private static let bucketLength = 256
    private static let mostBucketBits: UInt32 = 24

    /// Sorted; each bucket holds the occurrences whose hashes begin with its number.
    private var buckets: [[Occurrence]] = [[]]
    /// How many first bits of a hash name its bucket.
    private var bucketBits: UInt32 = 0
    private var occurrenceCount = 0
    private var slots: [Slot] = []
    private var slotOfArticle: [Int64: UInt32] = [:]
    /// Slots without an article that no occurrence names.
    private var freeSlots: [UInt32] = []
    /// Occurrences of articles that went, until they are swept out.
    private var deadCount = 0

    package init() {}

    /// All articles that are stored; an article that is given twice keeps its last samples.
    package init(_ stored: some Sequence<(article: Int64, samples: CopySamples)>) {
        for (article, samples) in stored {
            add(article, samples)
        }
    }

    /// How many articles it holds.
    package var count: Int { slotOfArticle.count }

    /// Takes an article in; its former samples, if any, are forgotten.
    package mutating func add(_ article: Int64, _ samples: CopySamples) {
        remove(article)
        let slot = takeSlot(for: article, samples)
        for hash in samples.hashes {
            let occurrence = Occurrence(hash, slot)
            let bucket = bucket(of: hash)
            let place = buckets[bucket].firstPlace(from: occurrence)
            buckets[bucket].insertTightly(occurrence, at: place)
        }
        occurrenceCount += samples.hashes.count
        splitWhereFull()
    }

    package mutating func remove(_ article: Int64) {
        guard let slot = slotOfArticle.removeValue(forKey: article) else { return }
        let samples = Int(slots[Int(slot)].sampleCount)
        slots[Int(slot)].isLive = false
        deadCount += samples
        if samples == 0 {
            freeSlots.append(slot)
        }
        if deadCount > 1024, deadCount > occurrenceCount / 4 {
            sweep()
        }
    }

    private mutating func takeSlot(for article: Int64, _ samples: CopySamples) -> UInt32 {
        let slot = Slot(article: article, traits: Traits(samples), sampleCount: UInt32(clamping: samples.hashes.count))
        let number = freeSlots.popLast() ?? UInt32(truncatingIfNeeded: slots.count)
        if Int(number) == slots.count {
            slots.append(slot)
        } else {
            slots[Int(number)] = slot
        }
        slotOfArticle[article] = number
        return number
    }

    private func bucket(of hash: UInt32) -> Int {
        Int(UInt64(hash) >> UInt64(32 - bucketBits))
    }

    /// Doubles the buckets, one after the other, so that little memory is taken twice.
    private mutating func splitWhereFull() {
        guard occurrenceCount > Self.bucketLength << bucketBits, bucketBits < Self.mostBucketBits else { return }
        bucketBits += 1
        var halves: [[Occurrence]] = []
        halves.reserveCapacity(2 * buckets.count)
        for index in buckets.indices {
            let whole = buckets[index]
            buckets[index] = []
            let middle = whole.firstIndex { bucket(of: $0.hash) & 1 == 1 } ?? whole.count
            halves.append(Array(whole[..<middle]))
            halves.append(Array(whole[middle...]))
        }
        buckets = halves
    }

    /// Drops the occurrences of articles that went, and frees their slots.
    private mutating func sweep() {
        for index in buckets.indices {
            buckets[index].removeAll { !slots[$0.slot].isLive }
        }
        occurrenceCount -= deadCount
        deadCount = 0
        freeSlots = slots.indices.reversed().filter { !slots[$0].isLive }.map { UInt32(truncatingIfNeeded: $0) }
    }
}

extension CopyIndex {
    private struct Slot {
        var article: Int64
        var traits: Traits
        var sampleCount: UInt32
        var isLive = true
    }

    /// What of a text says how many samples a copy of half of it shares.
    private struct Traits {
        let shingleCount: UInt32
        let counts: SIMD8<UInt16>

        init(_ samples: CopySamples) {
            shingleCount = UInt32(clamping: samples.shingleCount)
            counts = samples.counts
        }
    }

    /// A sample and the slot of an article that has it.
    struct Occurrence: Comparable {
        private let bits: UInt64

        init(_ hash: UInt32, _ slot: UInt32) {
            bits = UInt64(hash) << 32 | UInt64(slot)
        }

        var hash: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
        var slot: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

        static func < (one: Occurrence, other: Occurrence) -> Bool { one.bits < other.bits }
    }
}

extension CopyIndex {
    /// The articles that may share half of the smaller text with the one that the samples are of, most likely first;
    /// the article itself among them where it is in the index.
    package func candidates(of samples: CopySamples, limit: Int = mostCandidates) -> [Int64] {
        candidates(of: samples, limit: limit, mostOccurrences: Self.mostOccurrences)
    }

    func candidates(of samples: CopySamples, limit: Int, mostOccurrences: Int) -> [Int64] {
        let (found, unseen) = occurrences(of: samples, atMost: mostOccurrences)
        let traits = Traits(samples)
        var best: [(share: Double, article: Int64)] = []
        var start = 0
        while start < found.count {
            let slot = found[start]
            var end = start
            while end < found.count, found[end] == slot {
                end += 1
            }
            if let share = share(of: end - start, unseen: unseen, with: slots[slot], traits) {
                best.append((share, slots[slot].article))
            }
            start = end
        }
        best.sort { $0.share != $1.share ? $0.share > $1.share : $0.article < $1.article }
        return best.prefix(limit).map(\.article)
    }

    /// The slots in which the samples occur, ascending, once for each sample; and how many samples were not looked at.
    private func occurrences(of samples: CopySamples, atMost most: Int) -> (slots: [Int], unseen: Int) {
        var places: [(bucket: Int, range: Range<Int>)] = []
        for hash in samples.hashes {
            let bucket = bucket(of: hash)
            let start = buckets[bucket].firstPlace(from: Occurrence(hash, 0))
            let end = buckets[bucket].lastPlace(of: hash, from: start)
            if start < end {
                places.append((bucket, start..<end))
            }
        }
        places.sort { $0.range.count != $1.range.count ? $0.range.count < $1.range.count : $0.bucket < $1.bucket }
        var found: [Int] = []
        var seen = 0
        while seen < places.count, found.count < most {
            let place = places[seen]
            for occurrence in buckets[place.bucket][place.range].prefix(most - found.count)
            where slots[occurrence.slot].isLive {
                found.append(occurrence.slot)
            }
            seen += 1
        }
        found.sort()
        return (found, places.count - seen)
    }

    /// The share of the smaller text that `shared` samples speak for; nil where half of it is hardly shared: one and
    /// a half standard deviations fewer than half would have.
    private func share(of shared: Int, unseen: Int, with slot: Slot, _ traits: Traits) -> Double? {
        let (least, most) =
            traits.shingleCount < slot.traits.shingleCount ? (traits, slot.traits) : (slot.traits, traits)
        guard least.shingleCount > 0 else { return most.shingleCount == 0 ? 1 : nil }
        // The smaller text's samples that the other would have taken.
        let comparable = Double(least.counts[CopySamples.rarity(of: Int(most.shingleCount))])
        guard Double(shared + unseen) >= comparable / 2 - 0.75 * comparable.squareRoot() else { return nil }
        return Double(shared) / max(1, comparable)
    }
}

extension [CopyIndex.Occurrence] {
    /// The place of the first element that doesn't come before `occurrence`.
    fileprivate func firstPlace(from occurrence: CopyIndex.Occurrence) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < occurrence {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Where the occurrences of a hash that begin at `start` end.
    fileprivate func lastPlace(of hash: UInt32, from start: Int) -> Int {
        hash == .max ? count : firstPlace(from: CopyIndex.Occurrence(hash + 1, 0))
    }

    /// As `insert`, with at most an eighth of the memory to spare.
    fileprivate mutating func insertTightly(_ occurrence: CopyIndex.Occurrence, at place: Int) {
        if count == capacity {
            reserveCapacity(count + 8 + count / 8)
        }
        insert(occurrence, at: place)
    }

}
