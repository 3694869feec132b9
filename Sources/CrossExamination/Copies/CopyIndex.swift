internal import Algorithms

/// The samples of all articles in memory, by hash: which articles may share a good part of a text.
///
/// Hashes are spread evenly, so a table of small sorted arrays, one for each beginning of a hash, is found into by one
/// step and grows by splitting them: 9 bytes a sample, and a new article costs the same in a large archive as in a small
/// one.
package struct CopyIndex: Sendable {
    /// A bucket that is longer on average is split.
    private static let bucketLength = 256
    private static let mostBucketBits: UInt32 = 24

    /// Sorted; each bucket holds the occurrences whose hashes begin with its number.
    private(set) var buckets: [[Occurrence]] = [[]]
    /// How many first bits of a hash name its bucket.
    private var bucketBits: UInt32 = 0
    private var occurrenceCount = 0
    private(set) var slots: [Slot] = []
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

    func bucket(of hash: UInt32) -> Int {
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
    struct Slot {
        var article: Int64
        var traits: Traits
        var sampleCount: UInt32
        var isLive = true
    }

    /// What of a text says how many samples a copy of half of it shares.
    struct Traits: Equatable {
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

extension [CopyIndex.Occurrence] {
    /// The place of the first element that doesn't come before `occurrence`.
    func firstPlace(from occurrence: CopyIndex.Occurrence) -> Int {
        partitioningIndex { $0 >= occurrence }
    }

    /// Where the occurrences of a hash that begin at `start` end.
    func lastPlace(of hash: UInt32, from start: Int) -> Int {
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
