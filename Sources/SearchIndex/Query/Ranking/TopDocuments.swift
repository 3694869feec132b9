/// The best documents so far: at most `limit`, of one group only the best, the worst of them at hand.
///
/// A document's rank is a row of numbers, compared from the first to the last, lower is better.
struct TopDocuments: ~Copyable {
    struct Entry {
        var score: Float
        var segment: Int32
        var document: UInt32
        /// The document's own, the last number of its rank.
        var key: UInt64
        var group: Int64?
    }

    /// Groups are sought one by one in lists up to this long, else in a table.
    private static let scannedLimit = 48

    let limit: Int
    /// Numbers in a rank.
    let width: Int
    private var entries: [Entry] = []
    /// The rank of entry n begins at n · width.
    private var ranks: [UInt64] = []
    /// Entries, every one ranked behind those at twice its place and the next.
    private var heap: [Int32] = []
    private var entriesByGroup: [Int64: Int32] = [:]

    init(limit: Int, width: Int) {
        self.limit = limit
        self.width = width
        entries.reserveCapacity(min(limit, Self.scannedLimit))
        heap.reserveCapacity(min(limit, Self.scannedLimit))
        ranks.reserveCapacity(min(limit, Self.scannedLimit) * width)
    }

    var count: Int { entries.count }
    var isFull: Bool { entries.count >= limit }

    /// The worst entry's score; what scores less isn't among the best where the score comes first.
    var worstScore: Float {
        isFull && limit > 0 ? entries[Int(heap[0])].score : -Float.infinity
    }

    /// The first number of the worst entry's rank; what has a higher one isn't among the best.
    var worstFirst: UInt64 {
        isFull && limit > 0 ? ranks[Int(heap[0]) * width] : .max
    }

    /// Whether the list changed. `rank` has `width` numbers.
    @discardableResult
    mutating func insert(_ entry: Entry, rank: UnsafePointer<UInt64>) -> Bool {
        guard limit > 0, !isFull || precedes(rank, entry: heap[0]) else { return false }
        if let group = entry.group, let known = self.entry(of: group) {
            guard precedes(rank, entry: known) else { return false }
            put(entry, rank, at: known)
            siftDown(from: heap.firstIndex(of: known) ?? 0)
            return true
        }
        guard isFull else {
            append(entry, rank)
            return true
        }
        let worst = heap[0]
        if let group = entries[Int(worst)].group {
            entriesByGroup[group] = nil
        }
        put(entry, rank, at: worst)
        remember(entry.group, worst)
        siftDown(from: 0)
        return true
    }

    /// All entries, best first.
    func sorted() -> [Entry] {
        heap.sorted { precedes($0, $1) }.map { entries[Int($0)] }
    }

    private func entry(of group: Int64) -> Int32? {
        guard limit <= Self.scannedLimit else { return entriesByGroup[group] }
        return entries.firstIndex { $0.group == group }.map { Int32(truncatingIfNeeded: $0) }
    }

    private mutating func remember(_ group: Int64?, _ entry: Int32) {
        if limit > Self.scannedLimit, let group {
            entriesByGroup[group] = entry
        }
    }

    private mutating func append(_ entry: Entry, _ rank: UnsafePointer<UInt64>) {
        let place = Int32(truncatingIfNeeded: entries.count)
        entries.append(entry)
        ranks.append(contentsOf: UnsafeBufferPointer(start: rank, count: width))
        remember(entry.group, place)
        heap.append(place)
        siftUp(from: heap.count - 1)
    }

    private mutating func put(_ entry: Entry, _ rank: UnsafePointer<UInt64>, at place: Int32) {
        entries[Int(place)] = entry
        for index in 0..<width {
            ranks[Int(place) * width + index] = rank[index]
        }
    }
}

// Order.
extension TopDocuments {
    private func precedes(_ rank: UnsafePointer<UInt64>, entry: Int32) -> Bool {
        let first = Int(entry) * width
        for index in 0..<width where rank[index] != ranks[first + index] {
            return rank[index] < ranks[first + index]
        }
        return false
    }

    private func precedes(_ one: Int32, _ other: Int32) -> Bool {
        for index in 0..<width {
            let ones = ranks[Int(one) * width + index]
            let others = ranks[Int(other) * width + index]
            if ones != others {
                return ones < others
            }
        }
        return false
    }

    private mutating func siftUp(from start: Int) {
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            guard precedes(heap[parent], heap[place]) else { return }
            heap.swapAt(parent, place)
            place = parent
        }
    }

    private mutating func siftDown(from start: Int) {
        var place = start
        while true {
            var worst = place
            let child = 2 * place + 1
            for child in child...child + 1 where child < heap.count && precedes(heap[worst], heap[child]) {
                worst = child
            }
            guard worst != place else { return }
            heap.swapAt(place, worst)
            place = worst
        }
    }
}
