internal import CXXHash

/// Numbers words: equal bytes of one language always get the same number, from 0 in the order in which they are met.
///
/// An open-addressing hash table. A slot holds short words whole and a hash of others, so that a look-up touches one cache
/// line.
struct WordNumbering: ~Copyable {
    struct Slot: BitwiseCopyable {
        var first: UInt64
        var second: UInt32
        /// The word's number + 1 and, in the low 4 bits, its length as the probe has it; 0 in an empty slot.
        var meta: UInt32

        static let empty = Slot(first: 0, second: 0, meta: 0)
    }

    struct Entry: BitwiseCopyable {
        var offset: UInt32
        var length: UInt16
        var language: UInt16
    }

    /// Numbers have 28 bits.
    static let maximalWords = 1 << 28 - 2

    private var slots = PlainBuffer<Slot>(repeating: .empty, count: 1 << 9)
    private var mask = 1 << 9 - 1
    private var entries = PlainBuffer<Entry>(capacity: 1 << 8)
    private var arena = PlainBuffer<UInt8>(capacity: 1 << 12)

    init() {}

    var count: Int { entries.count }

    /// The words by number, to be read by closures; valid until the next word is added.
    struct Words {
        fileprivate let entries: UnsafePointer<Entry>
        fileprivate let arena: UnsafePointer<UInt8>

        @inline(__always)
        func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
            let entry = entries[number]
            return UnsafeBufferPointer(start: arena + Int(entry.offset), count: Int(entry.length))
        }

        @inline(__always)
        func language(of number: Int) -> Int { Int(entries[number].language) }
    }

    var all: Words { Words(entries: entries.base, arena: arena.base) }

    /// The number of a word, which may be new; of at most 65,535 bytes.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, language: Int) -> Int {
        number(of: word, WordProbe(word, language: language), language: language)
    }

    /// Asks for the place where the word's search begins, so that the look-up soon after finds it in the cache.
    @inline(__always)
    func prefetch(_ probe: WordProbe) {
        prefetchLine(slots.base + probe.index(mask))
    }

    @inline(__always)
    mutating func number(
        of word: @autoclosure () -> UnsafeBufferPointer<UInt8>,
        _ probe: WordProbe,
        language: Int
    ) -> Int {
        var index = probe.index(mask)
        while true {
            let slot = slots.base[index]
            if slot.first == probe.first, slot.second == probe.second, slot.meta & 15 == probe.length, slot.meta > 15 {
                return Int(slot.meta >> 4) &- 1
            }
            if slot.meta == 0 {
                return add(word(), probe, language: language, at: index)
            }
            index = (index &+ 1) & mask
        }
    }

    @inline(never)
    private mutating func add(
        _ word: UnsafeBufferPointer<UInt8>,
        _ probe: WordProbe,
        language: Int,
        at index: Int
    ) -> Int {
        let number = entries.count
        let meta = UInt32(truncatingIfNeeded: number + 1) << 4 | probe.length
        slots[index] = Slot(first: probe.first, second: probe.second, meta: meta)
        entries.append(
            Entry(
                offset: UInt32(truncatingIfNeeded: arena.count),
                length: UInt16(truncatingIfNeeded: word.count),
                language: UInt16(truncatingIfNeeded: language)
            )
        )
        arena.append(contentsOf: word)
        if entries.count * 8 > slots.count * 5 {
            grow()
        }
        return number
    }

    private mutating func grow() {
        let larger = PlainBuffer(repeating: Slot.empty, count: slots.count * 2)
        let mask = larger.count - 1
        for slot in slots.values where slot.meta > 0 {
            let probe = WordProbe(first: slot.first, second: slot.second, length: slot.meta & 15)
            var index = probe.index(mask)
            while larger[index].meta > 0 {
                index = (index + 1) & mask
            }
            larger[index] = slot
        }
        slots = larger
        self.mask = mask
    }

    /// Forgets all words; keeps the room.
    mutating func removeAll() {
        slots.base.update(repeating: .empty, count: slots.count)
        entries.removeAll()
        arena.removeAll()
    }
}
