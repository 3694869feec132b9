/// Eight bytes of a text at once, the first one lowest. Of a mask the highest bit of each byte counts.
struct ByteLanes {
    var bits: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Which bytes are `byte`; beyond the first one it may name others too.
    @inline(__always)
    func firstEqual(to byte: UInt8) -> UInt64 {
        let difference = bits ^ UInt64(byte) &* Self.ones
        return (difference &- Self.ones) & ~difference & Self.highs
    }

    /// Which bytes are `least` or more, for a `least` beyond ASCII.
    @inline(__always)
    func atLeast(_ least: UInt8) -> UInt64 {
        (bits & ~Self.highs &+ UInt64(0 &- least) &* Self.ones) & bits & Self.highs
    }

    @inline(__always)
    var asciiLetters: UInt64 {
        let lower = (bits | 0x20 &* Self.ones) & ~Self.highs
        return within("a"..."z", of: lower)
    }

    @inline(__always)
    var asciiDigits: UInt64 {
        within("0"..."9", of: bits & ~Self.highs)
    }

    /// How many bytes stand before the first that is not in `mask`.
    @inline(__always)
    static func run(of mask: UInt64) -> Int {
        (~mask & highs).trailingZeroBitCount >> 3
    }

    /// Adding what is missing to 0x80 sets the highest bit of each byte that reaches a bound, and never overflows into
    /// the next byte.
    @inline(__always)
    private func within(_ range: ClosedRange<Unicode.Scalar>, of lower: UInt64) -> UInt64 {
        let reachesFirst = lower &+ UInt64(0x80 &- range.lowerBound.value) &* Self.ones
        let exceedsLast = lower &+ UInt64(0x7F &- range.upperBound.value) &* Self.ones
        return (reachesFirst ^ exceedsLast) & ~bits & Self.highs
    }
}

extension Span<UInt8> {
    /// The eight bytes from `position`, which is not the end; zeros stand for those beyond the end.
    @inline(__always)
    func lanes(at position: Int) -> ByteLanes {
        if position &+ 8 <= count {
            return ByteLanes(bits: UInt64(littleEndian: load(at: position)))
        }
        return lastLanes(from: position)
    }

    /// The first place from `start` on that `marks` names; the end where it names none.
    @inline(__always)
    func firstPosition(from start: Int, _ marks: (ByteLanes) -> UInt64) -> Int {
        var position = start
        while position < count {
            let found = marks(lanes(at: position))
            if found != 0 {
                return position &+ found.trailingZeroBitCount >> 3
            }
            position &+= 8
        }
        return count
    }

    private func lastLanes(from position: Int) -> ByteLanes {
        if count >= 8 {
            return ByteLanes(bits: UInt64(littleEndian: load(at: count - 8)) >> UInt64((position + 8 - count) * 8))
        }
        var bits: UInt64 = 0
        for index in (position..<count).reversed() {
            bits = bits << 8 | UInt64(self[index])
        }
        return ByteLanes(bits: bits)
    }

    /// Eight bytes within the text.
    @inline(__always)
    private func load(at position: Int) -> UInt64 {
        assert(position >= 0 && position + 8 <= count)
        return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
    }
}
