/// A folded word as one number, so that words are compared and looked up without touching their bytes.
///
/// Words of up to eight bytes are their own key; longer ones are hashed (FNV-1a, 56 bits: among a million different words
/// two share a key with a chance of one in 10^5).
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: UInt64

    /// The longest word that is kept as it is.
    private static let exactLength = 8
    /// Marks a hash: no byte of UTF-8 has this value.
    private static let hashMark: UInt64 = 0xFF << 56

    package init(_ folded: Span<UInt8>) {
        var key: UInt64 = 0
        if folded.count <= Self.exactLength {
            for index in 0..<folded.count {
                key |= UInt64(folded[index]) << UInt64(index &* 8)
            }
            rawValue = key
            return
        }
        key = 0xcbf2_9ce4_8422_2325
        for index in 0..<folded.count {
            key = (key ^ UInt64(folded[index])) &* 0x100_0000_01b3
        }
        rawValue = key ^ key >> 56 | Self.hashMark
    }

    /// `word` must be folded already: lower case, no accents.
    package init(_ word: String) {
        self.init(word.utf8.span)
    }

    /// What `rawValue` gave.
    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// Inlined so that the compiler works the key out: rules compare words with literals all the time.
    @inline(__always)
    package init(stringLiteral word: StaticString) {
        var key: UInt64 = 0
        let count = word.utf8CodeUnitCount
        if count <= Self.exactLength {
            for index in 0..<count {
                key |= UInt64(word.utf8Start[index]) << UInt64(index &* 8)
            }
            rawValue = key
            return
        }
        key = 0xcbf2_9ce4_8422_2325
        for index in 0..<count {
            key = (key ^ UInt64(word.utf8Start[index])) &* 0x100_0000_01b3
        }
        rawValue = key ^ key >> 56 | Self.hashMark
    }
}
