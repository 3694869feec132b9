internal import ArticleAnalysis

/// How often an article says each of its words, in the order of first appearance.
struct WordTally {
    struct Entry {
        let key: UInt64
        /// Where the body has it first; nil for what only the title has.
        let place: Int?
        var count: UInt32
        /// How often it has a capital inside a sentence.
        var capitals: UInt32 = 0
        var isInTitle = false
    }

    private(set) var entries: [Entry] = []
    /// Index of an entry and one; 0 is free.
    private var table: [Int32]
    private var last = 0

    init(expected: Int) {
        var size = 64
        while size < expected {
            size *= 2
        }
        table = Array(repeating: 0, count: size)
    }

    mutating func count(_ key: WordKey, at place: Int?) {
        last = entry(of: key, at: place)
        entries[last].count += 1
    }

    /// Of the word just counted.
    mutating func noteCapital() {
        entries[last].capitals += 1
    }

    mutating func noteTitle(_ key: WordKey) {
        let entry = entry(of: key, at: nil)
        entries[entry].isInTitle = true
        entries[entry].count = max(entries[entry].count, 1)
    }

    private mutating func entry(of key: WordKey, at place: Int?) -> Int {
        var slot = self.slot(of: key.rawValue)
        if table[slot] != 0 {
            return Int(table[slot]) - 1
        }
        if entries.count * 2 >= table.count {
            grow()
            slot = self.slot(of: key.rawValue)
        }
        entries.append(Entry(key: key.rawValue, place: place, count: 0))
        table[slot] = Int32(entries.count)
        return entries.count - 1
    }

    private func slot(of key: UInt64) -> Int {
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while table[slot] != 0, entries[Int(table[slot]) - 1].key != key {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        table = Array(repeating: 0, count: table.count * 2)
        for (index, entry) in entries.enumerated() {
            table[slot(of: entry.key)] = Int32(index + 1)
        }
    }
}
