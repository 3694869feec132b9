/// What a fixed table says of words: a hash table that is filled once and then only read, several times as fast as
/// `Dictionary`, whose hash is made to withstand strangers' keys.
package struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let shift: UInt64

    /// Where a word stands twice, the later value counts.
    package init(_ entries: some Collection<(String, Value)>) {
        var bits: UInt64 = 4
        while 1 << bits < entries.count * 3 {
            bits += 1
        }
        shift = 64 - bits
        keys = Array(repeating: 0, count: 1 << bits)
        values = Array(repeating: nil, count: 1 << bits)
        for (word, value) in entries {
            let slot = slot(of: WordKey(word))
            keys[slot] = WordKey(word).rawValue
            values[slot] = value
        }
    }

    package subscript(key: WordKey) -> Value? {
        values[slot(of: key)]
    }

    /// Where the key stands or would stand; a table is never more than a third full.
    private func slot(of key: WordKey) -> Int {
        var slot = Int(truncatingIfNeeded: (key.rawValue &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != 0, keys[slot] != key.rawValue {
            slot = (slot + 1) & (keys.count - 1)
        }
        return slot
    }
}

extension WordTable where Value == Bool {
    /// A set of words.
    package init(words: some Sequence<String>) {
        self.init(words.map { ($0, true) })
    }

    package func contains(_ key: WordKey) -> Bool {
        self[key] != nil
    }
}
