/// The bytes of one block of a ``KeyTable``.
struct KeyBlock {
    let count: Int
    /// The first key's length, its bytes, then for each other key how it differs from the one before.
    let keys: UnsafeRawBufferPointer
    let payloads: UnsafeRawBufferPointer

    init(count: Int, keys: UnsafeRawBufferPointer, payloads: UnsafeRawBufferPointer) {
        self.count = count
        self.keys = keys
        self.payloads = payloads
    }

    /// Nil when the bytes can't be a block.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer, count: Int) {
        var place = 0
        guard let length = Varint.read(bytes, at: &place), length <= UInt64(bytes.count - place) else { return nil }
        self.count = count
        let middle = place + Int(length)
        keys = UnsafeRawBufferPointer(rebasing: bytes[place..<middle])
        payloads = UnsafeRawBufferPointer(rebasing: bytes[middle...])
    }

    /// Empty when its bytes can't be a key.
    var firstKey: UnsafeRawBufferPointer {
        var place = 0
        guard let length = Varint.read(keys, at: &place), length <= UInt64(keys.count - place) else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(rebasing: keys[place..<place + Int(length)])
    }

    /// How a key differs from the one before it.
    struct Difference {
        /// Bytes at the beginning that are the same.
        var shared: Int
        /// Where the other bytes lie among ``KeyBlock/keys``.
        var suffix: Range<Int>
    }

    /// Reads a difference, or for the first key all of it; nil when there is none within the bytes.
    @inline(__always)
    func difference(at place: inout Int, isFirst: Bool) -> Difference? {
        if isFirst {
            guard let length = Varint.read(keys, at: &place), length <= UInt64(keys.count - place) else { return nil }
            defer { place += Int(length) }
            return Difference(shared: 0, suffix: place..<place + Int(length))
        }
        guard place < keys.count else { return nil }
        let head = keys[place]
        place += 1
        var shared = Int(head >> 4)
        var length = Int(head & 15)
        if shared == 15 || length == 15 {
            guard Self.readLong(keys, at: &place, &shared, &length) else { return nil }
        }
        guard length <= keys.count - place else { return nil }
        defer { place += length }
        return Difference(shared: shared, suffix: place..<place + length)
    }

    @inline(never)
    private static func readLong(
        _ keys: UnsafeRawBufferPointer,
        at place: inout Int,
        _ shared: inout Int,
        _ length: inout Int
    ) -> Bool {
        if shared == 15 {
            guard let more = Varint.read(keys, at: &place), more < 1 << 32 else { return false }
            shared += Int(more)
        }
        if length == 15 {
            guard let more = Varint.read(keys, at: &place), more < 1 << 32 else { return false }
            length += Int(more)
        }
        return true
    }

    enum Place {
        case at(Int)
        case absent
        case damaged
    }

    /// The place of a key in the block.
    @inline(__always)
    func place(of key: UnsafeBufferPointer<UInt8>) -> Place {
        var position = 0
        // How many of the key's first bytes the key before has, which itself comes before it.
        var matched = 0
        for index in 0..<count {
            guard let difference = difference(at: &position, isFirst: index == 0) else { return .damaged }
            // It differs from the key before sooner than the key does: it comes after the key.
            if difference.shared < matched { return .absent }
            // As the key before, it differs from the key already at `matched`.
            if difference.shared > matched { continue }
            let end = difference.suffix.upperBound
            var next = difference.suffix.lowerBound
            while next < end, matched < key.count, keys[next] == key[matched] {
                next &+= 1
                matched &+= 1
            }
            if next == end {
                if matched == key.count { return .at(index) }
            } else if matched == key.count || keys[next] > key[matched] {
                return .absent
            }
        }
        return .absent
    }
}
