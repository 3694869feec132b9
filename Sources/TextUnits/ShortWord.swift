/// Up to 16 bytes, none of them zero, as one number, which compares at once.
struct ShortWord: Hashable {
    static let longest = 16

    let bits: UInt128

    /// Nil for more bytes than fit.
    init?(_ word: Span<UInt8>) {
        guard word.count <= Self.longest else { return nil }
        bits = word.indices.reversed().reduce(0) { $0 << 8 | UInt128(word[$1]) }
    }

    /// The word in lower case; nil where it does not fit or is not ASCII.
    init?(lowercasing word: Span<UInt8>) {
        guard !word.isEmpty, word.count <= Self.longest else { return nil }
        let low = word.lanes(at: 0)
        let high = word.count > 8 ? word.lanes(at: 8) : ByteLanes(bits: 0)
        guard low.atLeast(0x80) | high.atLeast(0x80) == 0 else { return nil }
        bits =
            UInt128(high.bits | high.asciiLetters >> 2) << 64
            | UInt128(low.bits | low.asciiLetters >> 2)
    }
}
