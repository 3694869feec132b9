/// A word as the table of words compares it.
struct WordProbe: BitwiseCopyable {
    /// The first 8 bytes, zeros after the end.
    var first: UInt64
    /// The next 8 bytes of a word of up to 15; the hash of a longer one.
    var second: UInt64
    /// Length and language.
    var tag: UInt32

    var length: Int { Int(tag & 0xFFFF) }

    @inline(__always)
    init(first: UInt64, second: UInt64, tag: UInt32) {
        self.first = first
        self.second = second
        self.tag = tag
    }

    init(_ word: UnsafeBufferPointer<UInt8>, language: Int) {
        first = Self.load(word, at: 0)
        second = word.count < 16 ? Self.load(word, at: 8) : Self.hash(word)
        tag = UInt32(truncatingIfNeeded: word.count | language << 16)
    }

    /// Cuts the word that begins at `position` out of words that end in a space each, and moves behind its space.
    @inline(__always)
    init(cutting folded: UnsafeBufferPointer<UInt8>, at position: inout Int, language: UInt32) {
        let start = position
        let (low, high) = (Self.load(folded, at: start), Self.load(folded, at: start + 8))
        let (lowSpaces, highSpaces) = (Self.spaces(in: low), Self.spaces(in: high))
        if lowSpaces | highSpaces != 0 {
            let isShort = lowSpaces != 0
            // The bit of the space's byte that is set is its highest.
            let lowBits = isShort ? lowSpaces ^ (lowSpaces &- 1) : ~0
            let highBits = isShort ? 0 : highSpaces ^ (highSpaces &- 1)
            first = isShort ? low & (lowBits >> 8) : low
            second = isShort ? 0 : high & (highBits >> 8)
            let length = isShort ? lowSpaces.trailingZeroBitCount >> 3 : 8 + highSpaces.trailingZeroBitCount >> 3
            tag = UInt32(truncatingIfNeeded: length) | language << 16
            position = start + length + 1
        } else {
            let end = Self.end(of: folded, from: start + 16)
            position = end + 1
            first = low
            second = Self.hash(UnsafeBufferPointer(rebasing: folded[start..<end]))
            tag = UInt32(truncatingIfNeeded: end - start) | language << 16
        }
    }

    /// Where its search begins in a table of `mask` + 1 slots.
    @inline(__always)
    func index(_ mask: Int) -> Int {
        let one = first ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(tag) &* 0xD6E8_FEB8_6659_FD93
        let product = one.multipliedFullWidth(by: second ^ 0xA076_1D64_78BD_642F)
        return Int(truncatingIfNeeded: product.high ^ product.low) & mask
    }

    @inline(never)
    private static func end(of folded: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < folded.count, folded[end] != UInt8(ascii: " ") {
            end += 1
        }
        return min(end, folded.count)
    }

    @inline(never)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x2545_F491_4F6C_DD1D
        for offset in stride(from: 0, to: word.count, by: 8) {
            let product = (hash ^ load(word, at: offset)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
        }
        return hash
    }

    /// The high bit of every byte that is a space, right up to the first; 0 where there is none.
    @inline(__always)
    private static func spaces(in bytes: UInt64) -> UInt64 {
        let zeros = bytes ^ 0x2020_2020_2020_2020
        return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
    }

    /// Up to 8 bytes from `offset`, the first in the lowest byte; zeros after the end.
    @inline(__always)
    static func load(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        if offset + 8 <= bytes.count, let start = bytes.baseAddress {
            return UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
        }
        return loadEnd(bytes, at: offset)
    }

    @inline(never)
    private static func loadEnd(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<max(0, bytes.count - offset) {
            value |= UInt64(bytes[offset + index]) << UInt64(index * 8)
        }
        return value
    }
}
