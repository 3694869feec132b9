/// A set of the documents of one segment, a bit each.
struct Bitmap: Sendable {
    /// Documents that can be in it: 0 to `limit` − 1.
    let limit: Int
    private(set) var words: [UInt64]

    init(limit: Int) {
        self.limit = limit
        words = Array(repeating: 0, count: (limit + 63) / 64)
    }

    init(_ documents: [UInt32], limit: Int) {
        self.init(limit: limit)
        words.withUnsafeMutableBufferPointer { words in
            for document in documents {
                words[Int(document) >> 6] |= 1 << UInt64(document & 63)
            }
        }
    }

    @inline(__always)
    init(limit: Int, where holds: (UInt32) -> Bool) {
        self.limit = limit
        words = []
        words.reserveCapacity((limit + 63) / 64)
        for start in stride(from: 0, to: limit, by: 64) {
            var word: UInt64 = 0
            for place in 0..<min(64, limit - start) where holds(UInt32(truncatingIfNeeded: start + place)) {
                word |= 1 << UInt64(place)
            }
            words.append(word)
        }
    }

    /// Those that `holds` says yes to.
    @inline(__always)
    func filtered(_ holds: (UInt32) -> Bool) -> Bitmap {
        var kept = Bitmap(limit: limit)
        for document in documents where holds(document) {
            kept.insert(document)
        }
        return kept
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    @inline(__always)
    func contains(_ document: UInt32) -> Bool {
        words[Int(document) >> 6] & (1 << UInt64(document & 63)) != 0
    }

    mutating func insert(_ document: UInt32) {
        words[Int(document) >> 6] |= 1 << UInt64(document & 63)
    }

    mutating func formUnion(_ other: Bitmap) {
        for index in words.indices {
            words[index] |= other.words[index]
        }
    }

    mutating func formIntersection(_ other: Bitmap) {
        for index in words.indices {
            words[index] &= other.words[index]
        }
    }

    mutating func subtract(_ other: Bitmap) {
        for index in words.indices {
            words[index] &= ~other.words[index]
        }
    }

    mutating func invert() {
        for index in words.indices {
            words[index] = ~words[index]
        }
        if limit % 64 != 0, let last = words.indices.last {
            words[last] &= 1 << UInt64(limit % 64) - 1
        }
    }

    /// Ascending.
    var documents: [UInt32] {
        var found: [UInt32] = []
        found.reserveCapacity(count)
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                found.append(UInt32(truncatingIfNeeded: index << 6 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return found
    }
}
