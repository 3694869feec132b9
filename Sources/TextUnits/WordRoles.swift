/// What a word tells about the full stop beside it; `Abbreviations` lists the words.
struct WordRoles: OptionSet {
    let rawValue: UInt8

    static let title = WordRoles(rawValue: 1)
    static let beforeNumber = WordRoles(rawValue: 2)
    static let abbreviation = WordRoles(rawValue: 4)
    /// An abbreviation where it is written with a capital and small letters.
    static let capitalizedAbbreviation = WordRoles(rawValue: 8)
    static let afterOrdinal = WordRoles(rawValue: 16)
    static let sentenceStarter = WordRoles(rawValue: 32)
}

/// The roles of words, looked up by their bytes.
struct WordRoleTable: Sendable {
    private struct Slot {
        var word: UInt128 = 0
        var roles: WordRoles = []
    }

    private static let slotBits = 10

    /// Words of ASCII, each in the first free slot from its own on.
    private var slots = [Slot](repeating: Slot(), count: 1 << slotBits)
    /// All words: those not of ASCII are compared by canonical equivalence.
    private var all: [String: WordRoles] = [:]

    /// Takes lists of words in lower case.
    init(_ lists: [(words: [String], role: WordRoles)]) {
        for list in lists {
            for word in list.words {
                all[word, default: []].insert(list.role)
            }
        }
        for (word, roles) in all {
            if let short = ShortWord(lowercasing: word.utf8.span) {
                slots[slot(of: short.bits)] = Slot(word: short.bits, roles: roles)
            }
        }
    }

    /// The roles of a word in any case.
    func roles(of word: Span<UInt8>) -> WordRoles {
        if let short = ShortWord(lowercasing: word) {
            return slots[slot(of: short.bits)].roles
        }
        if word.isEmpty || word.firstPosition(from: 0, { $0.atLeast(0x80) }) == word.count {
            return []
        }
        return all[word.string(0..<word.count).lowercased()] ?? []
    }

    /// The slot that holds the word or, where none does, a free one: there are four times as many slots as words.
    private func slot(of word: UInt128) -> Int {
        let mixed = (UInt64(truncatingIfNeeded: word) ^ UInt64(truncatingIfNeeded: word >> 61)) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: mixed >> UInt64(64 - Self.slotBits))
        while slots[slot].word != word, slots[slot].word != 0 {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}
