internal import CXXHash

/// A word of a language as the table of words compares it: the word itself, or a hash of a longer one.
struct WordProbe: BitwiseCopyable {
    /// The first 8 bytes of a short word, zeros after the end.
    let first: UInt64
    /// The next 3 bytes of a short word, then the language.
    let second: UInt32
    /// How long a short word is, in bytes; ``longMark`` for others.
    let length: UInt32

    /// Words of up to so many bytes are compared whole.
    static let shortLength = 11
    static let longMark: UInt32 = 15
    /// Languages are numbered below this.
    static let maximalLanguages = 256

    static let none = WordProbe(first: 0, second: 0, length: 0)

    @inline(__always)
    init(first: UInt64, second: UInt32, length: UInt32) {
        self.first = first
        self.second = second
        self.length = length
    }

    init(_ word: UnsafeBufferPointer<UInt8>, language: Int) {
        if word.count <= Self.shortLength {
            let high = UInt32(truncatingIfNeeded: Self.load(word, at: 8))
            self.init(
                first: Self.load(word, at: 0),
                second: high | UInt32(truncatingIfNeeded: language) << 24,
                length: UInt32(word.count)
            )
        } else {
            self.init(long: word, language: language)
        }
    }

    /// 88 bits of hash tell longer words apart: that two of a million are taken for one happens in one of 10¹⁴
    /// vocabularies, and the seed is another in each process, so that nobody can choose such words.
    @inline(never)
    private init(long word: UnsafeBufferPointer<UInt8>, language: Int) {
        let hash = XXH3_128bits_withSeed(word.baseAddress, word.count, Self.seed)
        let high = UInt32(truncatingIfNeeded: hash.high64) & 0xFF_FFFF
        self.init(
            first: hash.low64,
            second: high | UInt32(truncatingIfNeeded: language) << 24,
            length: Self.longMark
        )
    }

    private static let seed = UInt64.random(in: 0 ... .max)

    /// Cuts the word that begins at `position` out of words that end in a space each, and moves behind its space.
    @inline(__always)
    init(cutting folded: UnsafeBufferPointer<UInt8>, at position: inout Int, language: Int) {
        let start = position
        let (low, high) = (Self.load(folded, at: start), Self.load(folded, at: start + 8))
        let (lowSpaces, highSpaces) = (Self.spaces(in: low), Self.spaces(in: high) & 0x8080_8080)
        guard lowSpaces | highSpaces != 0 else {
            let end = Self.end(of: folded, from: start + Self.shortLength + 1)
            position = end + 1
            self.init(long: UnsafeBufferPointer(rebasing: folded[start..<end]), language: language)
            return
        }
        let isLow = lowSpaces != 0
        // The bit of the space's byte that is set is its highest.
        let lowBits = (lowSpaces ^ (lowSpaces &- 1)) >> 8
        let highBits = (highSpaces ^ (highSpaces &- 1)) >> 8
        let count = isLow ? lowSpaces.trailingZeroBitCount >> 3 : 8 + highSpaces.trailingZeroBitCount >> 3
        position = start + count + 1
        let rest = isLow ? 0 : UInt32(truncatingIfNeeded: high & highBits)
        self.init(
            first: isLow ? low & lowBits : low,
            second: rest | UInt32(truncatingIfNeeded: language) << 24,
            length: UInt32(truncatingIfNeeded: count)
        )
    }

    /// Where its search begins in a table of `mask` + 1 slots.
    @inline(__always)
    func index(_ mask: Int) -> Int {
        let one = first ^ 0x9E37_79B9_7F4A_7C15
        let other = UInt64(second) << 8 ^ UInt64(length) ^ 0xA076_1D64_78BD_642F
        let product = one.multipliedFullWidth(by: other)
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
