/// Codes the positions of one document in a number of bits that follows from their count and the document's length alone,
/// so that a reader steps over documents without decoding them.
///
/// One position takes as many bits as the length needs. More of them are an Elias–Fano code: each one's lowest k bits, then for each the
/// difference of the upper bits to the one before in unary (zeros, a one), then zeros up to the length; k = ⌊log₂(length ÷ count)⌋.
/// It costs about half a bit a position more than the best code possible.
enum PositionCode {
    /// For each length code a number above all positions of a document with this code: words are never more than the weighted length.
    nonisolated(unsafe) static let limits: UnsafePointer<UInt32> = {
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
        for code in 0..<255 { table[code] = max(1, LengthCode.decode(UInt8(code + 1)) - 1) }
        table[255] = UInt32.max
        return UnsafePointer(table)
    }()

    /// Lower bits of each position: ⌊log₂(limit ÷ count)⌋, 0 when there are more positions than words.
    @inline(__always)
    static func lowWidth(count: UInt32, limit: UInt32) -> Int {
        let width = count.leadingZeroBitCount &- limit.leadingZeroBitCount
        guard width > 0 else { return 0 }
        return (limit &>> UInt32(truncatingIfNeeded: width)) < count ? width &- 1 : width
    }

    /// Bytes that codes of so many positions take at most: 34 bits each.
    static func maximumLength(_ count: Int) -> Int { count * 17 / 4 + 1 }

    /// Bits of the code of `count` positions, which must be at least 1.
    @inline(__always)
    static func bitCount(_ count: UInt32, limit: UInt32) -> Int {
        if count == 1 { return BitWidth.of(limit &- 1) }
        let low = lowWidth(count: count, limit: limit)
        return Int(count) &* (low &+ 1) &+ Int((limit &- 1) &>> UInt32(truncatingIfNeeded: low))
    }

    /// Counts that ``shortBitCounts`` has.
    static let shortCounts = 16

    /// For each length code the bits of the codes of 0 to 15 positions: looked up faster than worked out.
    nonisolated(unsafe) static let shortBitCounts: UnsafePointer<UInt32> = {
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 256 * shortCounts)
        for code in 0..<256 {
            for count in 0..<shortCounts {
                let bits = count == 0 ? 0 : bitCount(UInt32(count), limit: limits[code])
                table[code * shortCounts + count] = UInt32(clamping: bits)
            }
        }
        return UnsafePointer(table)
    }()

    /// Writes positions, ascending and below the limit, in ``bitCount(_:limit:)`` bits.
    @inline(__always)
    static func put(
        _ positions: UnsafePointer<UInt32>,
        count: Int,
        limit: UInt32,
        bits: inout BitWriter
    ) {
        if count == 1 { return bits.put(positions[0], width: BitWidth.of(limit &- 1)) }
        let low = lowWidth(count: UInt32(truncatingIfNeeded: count), limit: limit)
        let shift = UInt32(truncatingIfNeeded: low)
        let mask = BitWidth.mask(low)
        if low > 0 {
            for index in 0..<count { bits.put(positions[index] & mask, width: low) }
        }
        let upperLength = count &+ Int((limit &- 1) &>> shift)
        guard upperLength <= 64 else { return putLongUpper(positions, count: count, limit: limit, shift, bits: &bits) }
        var upper: UInt64 = 0
        for index in 0..<count {
            let place = Int(positions[index] &>> shift) &+ index
            upper |= 1 &<< UInt64(truncatingIfNeeded: place)
        }
        let width = min(upperLength, 32)
        bits.put(UInt32(truncatingIfNeeded: upper), width: width)
        bits.put(UInt32(truncatingIfNeeded: upper &>> 32), width: upperLength &- width)
    }

    private static func putLongUpper(
        _ positions: UnsafePointer<UInt32>,
        count: Int,
        limit: UInt32,
        _ shift: UInt32,
        bits target: inout BitWriter
    ) {
        var bits = target
        var high: UInt32 = 0
        for index in 0..<count {
            let next = positions[index] &>> shift
            var gap = Int(next &- high)
            if gap > 31 {
                bits.putZeros(gap)
                gap = 0
            }
            bits.put(1 &<< UInt32(truncatingIfNeeded: gap), width: gap &+ 1)
            high = next
        }
        bits.putZeros(Int(((limit &- 1) &>> shift) &- high))
        target = bits
    }

    /// Decodes positions from a bit place; all bits of the code must lie within what is readable. False when the code is none.
    @inline(__always)
    static func decode(
        _ base: UnsafeRawPointer,
        at place: Int,
        count: Int,
        limit: UInt32,
        into positions: UnsafeMutablePointer<UInt32>
    ) -> Bool {
        if count == 1 {
            let mask = BitWidth.mask(BitWidth.of(limit &- 1))
            positions[0] = UInt32(truncatingIfNeeded: BitReader.window(base, at: place)) & mask
            return true
        }
        let low = lowWidth(count: UInt32(truncatingIfNeeded: count), limit: limit)
        let mask = BitWidth.mask(low)
        let start = place &+ count &* low
        let end = start &+ count &+ Int((limit &- 1) &>> UInt32(truncatingIfNeeded: low))
        var lowPlace = place
        var windowPlace = start
        var window = BitReader.window(base, at: start)
        for index in 0..<count {
            while window == 0 {
                windowPlace = (windowPlace &+ 64) & ~7
                guard windowPlace < end else { return false }
                window = BitReader.window(base, at: windowPlace)
            }
            let high = windowPlace &+ window.trailingZeroBitCount &- start &- index
            window &= window &- 1
            let lowBits = UInt32(truncatingIfNeeded: BitReader.window(base, at: lowPlace)) & mask
            positions[index] = UInt32(truncatingIfNeeded: high) &<< UInt32(truncatingIfNeeded: low) | lowBits
            lowPlace &+= low
        }
        return true
    }
}
