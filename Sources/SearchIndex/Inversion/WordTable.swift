/// Numbers words and counts them: equal bytes of one language always get the same number, from 0.
///
/// An open-addressing hash table. A slot holds words of up to 15 bytes whole, with number and count, so that most look-ups
/// touch one cache line; of longer ones it holds the hash, and their bytes are compared in the arena.
struct WordTable: ~Copyable {
    struct Slot: BitwiseCopyable {
        /// The first 8 bytes, zeros after the end.
        var first: UInt64
        /// The next 8 bytes of a word of up to 15; the hash of a longer one.
        var second: UInt64
        /// Length and language.
        var tag: UInt32
        /// The word's number + 1; 0 in an empty slot.
        var number: UInt32
        /// How often it was counted since ``removeCounts()``.
        var count: UInt32

        static let empty = Slot(first: 0, second: 0, tag: 0, number: 0, count: 0)
    }

    struct Entry: BitwiseCopyable {
        var offset: UInt32
        var tag: UInt32
    }

    /// Words of at least so many bytes are compared in the arena.
    private static let longLength = 16

    private(set) var slots: PlainBuffer<Slot>
    /// Slots of the words that were counted, each once.
    private(set) var counted = PlainBuffer<UInt32>()
    private var entries = PlainBuffer<Entry>(capacity: 1 << 8)
    private var arena = PlainBuffer<UInt8>(capacity: 1 << 12)
    private var mask: Int

    init() {
        slots = PlainBuffer(repeating: .empty, count: 1 << 9)
        mask = (1 << 9) - 1
    }

    var count: Int { entries.count }

    /// What it occupies.
    var memory: Int { slots.count * 32 + entries.count * 8 + arena.count }

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
            UInt64(bigEndian: WordProbe.load(bytes(of: number), at: 0))
        }
    }

    var all: Words { Words(entries: entries.base, arena: arena.base) }

    /// The number of a word, which may be new; of at most 65,535 bytes, in a language numbered below 65,536.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, language: Int) -> Int {
        let slot = slot(of: word, WordProbe(word, language: language))
        return Int(slots[slot].number) - 1
    }

    /// Reads where the word's search begins, so that the look-up soon after finds it in the cache.
    @inline(__always)
    func touch(_ probe: WordProbe) -> UInt32 {
        slots[probe.index(mask)].tag
    }

    /// The slot of a word, which may be new; valid until the next word is added.
    @inline(__always)
    mutating func slot(of word: @autoclosure () -> UnsafeBufferPointer<UInt8>, _ probe: WordProbe) -> Int {
        var index = probe.index(mask)
        while true {
            let slot = slots.base + index
            if slot.pointee.first == probe.first, slot.pointee.second == probe.second, slot.pointee.tag == probe.tag,
                slot.pointee.number > 0, probe.length < Self.longLength || isEqual(word(), Int(slot.pointee.number) - 1)
            {
                return index
            }
            if slot.pointee.number == 0 {
                return add(word(), probe, at: index)
            }
            index = (index + 1) & mask
        }
    }

    /// Counts the word of a slot once more.
    @inline(__always)
    mutating func count(slot: Int) {
        let count = slots.base[slot].count
        slots.base[slot].count = count &+ 1
        if count == 0 {
            counted.append(UInt32(truncatingIfNeeded: slot))
        }
    }

    /// Every count is 0 again; words keep their numbers.
    mutating func removeCounts() {
        for slot in counted.values {
            slots.base[Int(slot)].count = 0
        }
        counted.removeAll()
    }

    /// Forgets all words; keeps the room.
    mutating func removeAll() {
        slots.base.update(repeating: .empty, count: slots.count)
        counted.removeAll()
        entries.removeAll()
        arena.removeAll()
    }

    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let own = all.bytes(of: number)
        guard own.count == word.count else { return false }
        return stride(from: 0, to: word.count, by: 8).allSatisfy {
            WordProbe.load(word, at: $0) == WordProbe.load(own, at: $0)
        }
    }

    @inline(never)
    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ probe: WordProbe, at index: Int) -> Int {
        slots[index] = Slot(
            first: probe.first,
            second: probe.second,
            tag: probe.tag,
            number: UInt32(truncatingIfNeeded: entries.count + 1),
            count: 0
        )
        entries.append(Entry(offset: UInt32(truncatingIfNeeded: arena.count), tag: probe.tag))
        arena.append(contentsOf: word)
        guard entries.count * 8 > slots.count * 5 else { return index }
        return grow(watching: index)
    }

    /// Doubles the slots; gives the new place of the one at `watched`.
    private mutating func grow(watching watched: Int) -> Int {
        let larger = PlainBuffer(repeating: Slot.empty, count: slots.count * 2)
        let mask = larger.count - 1
        var found = 0
        counted.removeAll()
        for (old, slot) in slots.values.enumerated() where slot.number > 0 {
            var index = WordProbe(first: slot.first, second: slot.second, tag: slot.tag).index(mask)
            while larger[index].number > 0 {
                index = (index + 1) & mask
            }
            larger[index] = slot
            if slot.count > 0 {
                counted.append(UInt32(truncatingIfNeeded: index))
            }
            if old == watched {
                found = index
            }
        }
        slots = larger
        self.mask = mask
        return found
    }
}
