internal import ArticleAnalysis

/// Levels of rarity by word: a hash table that is filled once and then only read.
struct RarityTable: Sendable {
    private var keys: [UInt64]
    private var levels: [UInt8]
    private let shift: UInt64

    /// Where a word stands twice, the lower level counts.
    init(_ entries: [(key: WordKey, level: UInt8)]) {
        var bits: UInt64 = 4
        while 1 << bits < entries.count * 2 {
            bits += 1
        }
        shift = 64 - bits
        keys = Array(repeating: 0, count: 1 << bits)
        levels = Array(repeating: .max, count: 1 << bits)
        for entry in entries {
            let place = place(of: entry.key.rawValue)
            keys[place] = entry.key.rawValue
            levels[place] = min(levels[place], entry.level)
        }
    }

    /// Nil for a word that is not listed.
    func level(of word: WordKey) -> UInt8? {
        let place = place(of: word.rawValue)
        return keys[place] == 0 ? nil : levels[place]
    }

    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[place] != 0, keys[place] != key {
            place = (place + 1) & (keys.count - 1)
        }
        return place
    }
}
