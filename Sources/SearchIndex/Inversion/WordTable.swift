/// Numbers words: equal bytes of one language always get the same number, counted from 0.
///
/// An open-addressing hash table. A slot holds words of up to 7 bytes whole, so that most look-ups touch one cache line; of
/// longer ones it holds the hash, and their bytes stand in the arena.
struct WordTable: ~Copyable {
    struct Slot: BitwiseCopyable {
        /// The bytes of a short word, the hash of a long one.
        var content: UInt64
        /// Length and language.
        var tag: UInt32
        /// The word's number + 1; 0 in an empty slot.
        var number: UInt32
    }

    struct Entry: BitwiseCopyable {
        var offset: UInt32
        var tag: UInt32
    }

    /// A word as the table compares it.
    struct Probe: BitwiseCopyable {
        fileprivate var content: UInt64
        fileprivate var hash: UInt64
    }

    private var slots: PlainBuffer<Slot>
    private var entries = PlainBuffer<Entry>(capacity: 1 << 8)
    private var arena = PlainBuffer<UInt8>(capacity: 1 << 12)
    private var mask: Int

    init() {
        slots = PlainBuffer(repeating: Slot(content: 0, tag: 0, number: 0), count: 1 << 9)
        mask = (1 << 9) - 1
    }

    var count: Int { entries.count }

    /// What it occupies.
    var memory: Int { slots.count * 16 + entries.count * 8 + arena.count }

    /// The words by number, to be read by closures; valid until the next word is added.
    struct Words {
        fileprivate let entries: UnsafePointer<Entry>
        fileprivate let arena: UnsafePointer<UInt8>

        func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
            let entry = entries[number]
            return UnsafeBufferPointer(start: arena + Int(entry.offset), count: Int(entry.tag & 0xFFFF))
        }

        func language(of number: Int) -> Int { Int(entries[number].tag >> 16) }

        /// The first 8 bytes, so that comparing them as numbers is comparing them as strings; shorter words end in zeros.
        func prefix(of number: Int) -> UInt64 {
            UInt64(bigEndian: WordTable.load(bytes(of: number), at: 0))
        }
    }

    var all: Words { Words(entries: entries.base, arena: arena.base) }

    /// The number of a word, which may be new; of at most 65,535 bytes, in a language numbered below 65,536.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, language: Int) -> Int {
        let probe = Self.probe(word)
        return number(of: word, probe, tag: UInt32(truncatingIfNeeded: word.count | language << 16))
    }

    @inline(__always)
    mutating func number(of word: UnsafeBufferPointer<UInt8>, _ probe: Probe, tag: UInt32) -> Int {
        var index = Int(truncatingIfNeeded: (probe.hash ^ UInt64(tag >> 16) &* 0x9E37_79B9) >> 20) & mask
        while true {
            let slot = slots[index]
            if slot.number == 0 {
                return add(word, probe, tag: tag, at: index)
            }
            if slot.content == probe.content, slot.tag == tag {
                let number = Int(slot.number) - 1
                if word.count < 8 || isEqual(word, number) {
                    return number
                }
            }
            index = (index + 1) & mask
        }
    }

    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let own = all.bytes(of: number)
        var offset = 0
        while offset < word.count {
            if Self.load(word, at: offset) != Self.load(own, at: offset) {
                return false
            }
            offset += 8
        }
        return true
    }

    @inline(never)
    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ probe: Probe, tag: UInt32, at index: Int) -> Int {
        let number = entries.count
        slots[index] = Slot(content: probe.content, tag: tag, number: UInt32(truncatingIfNeeded: number + 1))
        entries.append(Entry(offset: UInt32(truncatingIfNeeded: arena.count), tag: tag))
        arena.append(contentsOf: word)
        if entries.count * 2 > slots.count {
            grow()
        }
        return number
    }

    private mutating func grow() {
        let larger = PlainBuffer(repeating: Slot(content: 0, tag: 0, number: 0), count: slots.count * 2)
        let mask = larger.count - 1
        for slot in slots.values where slot.number > 0 {
            let hash = slot.tag & 0xFFFF < 8 ? Self.hash(short: slot.content) : slot.content
            var index = Int(truncatingIfNeeded: (hash ^ UInt64(slot.tag >> 16) &* 0x9E37_79B9) >> 20) & mask
            while larger[index].number > 0 {
                index = (index + 1) & mask
            }
            larger[index] = slot
        }
        slots = larger
        self.mask = mask
    }
}

extension WordTable {
    @inline(__always)
    static func probe(_ word: UnsafeBufferPointer<UInt8>) -> Probe {
        if word.count < 8 {
            return probe(short: load(word, at: 0))
        }
        var hash: UInt64 = 0
        var offset = 0
        while offset < word.count {
            hash = mix(hash, load(word, at: offset))
            offset += 8
        }
        return Probe(content: hash, hash: hash)
    }

    /// Of a word of up to 7 bytes, the rest zeros.
    @inline(__always)
    static func probe(short word: UInt64) -> Probe {
        Probe(content: word, hash: hash(short: word))
    }

    @inline(__always)
    private static func hash(short word: UInt64) -> UInt64 { mix(0x2545_F491_4F6C_DD1D, word) }

    /// The high half of a product depends on all bits of both; the look-up uses its middle.
    @inline(__always)
    private static func mix(_ hash: UInt64, _ more: UInt64) -> UInt64 {
        let product = (hash ^ more ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }

    /// Up to 8 bytes from `offset`, the first in the lowest byte; zeros after the end.
    @inline(__always)
    static func load(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        guard let start = bytes.baseAddress, offset < bytes.count else { return 0 }
        let left = bytes.count - offset
        if left >= 8 {
            return UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
        }
        var value: UInt64 = 0
        for index in 0..<left {
            value |= UInt64(start[offset + index]) << UInt64(index * 8)
        }
        return value
    }
}
