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

    /// The contents of a file of its own: magic, counts, a bit for each document from the lowest of the first byte on, a checksum of all before it.
    func encode() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 + words.count * 8)
        bytes.append(littleEndian: Self.magic)
        bytes.append(littleEndian: UInt64(count))
        bytes.append(littleEndian: UInt64(deletedCount))
        for word in words {
            bytes.append(littleEndian: word)
        }
        bytes.append(littleEndian: bytes.withUnsafeBytes { SegmentFormat.checksum($0) })
        return bytes
    }

    /// "SRCHLIV".
    private static let magic: UInt64 = 0x5649_4C48_4352_5391

    /// What ``encode()`` wrote for a segment of `count` documents. `name` is what errors call the bytes.
    init(decoding bytes: [UInt8], count: Int, name: String) throws(IndexError) {
        self.init(count: count)
        guard read(bytes) else {
            throw IndexError(code: .damaged, message: "\(name) does not hold the live documents that were written")
        }
    }

    private mutating func read(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            let end = bytes.count - 8
            guard end == 24 + words.count * 8, bytes.littleEndian(UInt64.self, at: 0) == Self.magic,
                bytes.littleEndian(UInt64.self, at: 8) == UInt64(count),
                bytes.littleEndian(UInt64.self, at: end)
                    == SegmentFormat.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
            else { return false }
            for place in words.indices {
                words[place] = bytes.littleEndian(UInt64.self, at: 24 + place * 8)
            }
            deletedCount = words.count * 64 - words.reduce(0) { $0 + $1.nonzeroBitCount }
            return bytes.littleEndian(UInt64.self, at: 16) == UInt64(deletedCount) && hasNoExcess
        }
    }

    /// Whether the bits behind the last document are as they are when nothing is deleted.
    private var hasNoExcess: Bool {
        guard let last = words.last, count % 64 > 0 else { return true }
        return last >> UInt64(count % 64) == ~0 >> UInt64(count % 64)
    }
}
