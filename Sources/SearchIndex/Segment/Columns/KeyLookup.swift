/// From keys to documents: by halving where keys ascend with the documents, else by a hash table of document numbers, open and at most half full.
enum KeyLookup {
    static let empty = UInt32.max

    /// Both sections: the keys, and the way from them to their documents.
    static func sections(keys: [UInt64]) -> (keys: [UInt8], lookup: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(keys.count * 8)
        var isAscending = true
        for (document, key) in keys.enumerated() {
            bytes.append(littleEndian: key)
            isAscending = isAscending && (document == 0 || keys[document - 1] < key)
        }
        return (bytes, isAscending ? [] : table(keys))
    }

    private static func table(_ keys: [UInt64]) -> [UInt8] {
        let bits = bits(for: keys.count)
        let mask = 1 << bits - 1
        var slots = [UInt32](repeating: empty, count: mask + 1)
        for (document, key) in keys.enumerated() {
            var slot = slot(of: key, bits: bits)
            while slots[slot] != empty, keys[Int(slots[slot])] != key {
                slot = (slot + 1) & mask
            }
            slots[slot] = UInt32(truncatingIfNeeded: document)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(slots.count * 4)
        for slot in slots {
            bytes.append(littleEndian: slot)
        }
        return bytes
    }

    /// The least power of two slots of which so many keys take at most half.
    private static func bits(for count: Int) -> Int {
        max(1, Int.bitWidth - max(2 * count - 1, 1).leadingZeroBitCount)
    }

    /// Fibonacci hashing: the upper bits of the product with 2⁶⁴ divided by the golden ratio.
    @inline(__always)
    private static func slot(of key: UInt64, bits: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    /// The document with this key; the last where several have it.
    static func document(forKey key: UInt64, keys: KeyColumn, lookup: SectionBytes) throws(IndexError) -> UInt32? {
        guard lookup.count > 0 else {
            let place = partitionPoint(of: keys.count) { keys[UInt32(truncatingIfNeeded: $0)] < key }
            let document = UInt32(truncatingIfNeeded: place)
            return place < keys.count && keys[document] == key ? document : nil
        }
        let bits = bits(for: keys.count)
        let slots = try lookup.verified()
        guard slots.count == 4 << bits else { throw lookup.damaged("has a wrong table of keys") }
        let mask = 1 << bits - 1
        var slot = slot(of: key, bits: bits)
        for _ in 0...mask {
            let document = slots.littleEndian(UInt32.self, at: slot &* 4)
            if document == empty { return nil }
            guard document < keys.count else { throw lookup.damaged("has a wrong table of keys", at: slot * 4) }
            if keys[document] == key { return document }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
