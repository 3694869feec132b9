/// Packs 128 numbers of one width into 16 × width bytes, four side by side.
///
/// Number n lies in lane n % 4 of a vector of four 32-bit lanes at row n / 4; the rows of a lane follow one another bit by bit, lowest first,
/// through the lane's words. So one shift by the same amount moves four numbers.
enum BlockPacking {
    static let count = PostingsLayout.blockLength
    private static let rows = count / 4

    /// Writes 16 × width bytes; numbers have no bit above the width, bits above it are cut off.
    static func pack(_ values: UnsafePointer<UInt32>, width: Int, to bytes: UnsafeMutableRawPointer) {
        guard width > 0 else { return }
        let mask = SIMD4<UInt32>(repeating: BitWidth.mask(width))
        var gathered = SIMD4<UInt32>.zero
        var used = 0
        var target = bytes
        for row in 0..<rows {
            let value = load(values, row) & mask
            gathered |= value &<< SIMD4(repeating: UInt32(truncatingIfNeeded: used))
            used &+= width
            if used >= 32 {
                target.storeBytes(of: gathered, as: SIMD4<UInt32>.self)
                target += 16
                used &-= 32
                // What of this row's number did not fit; nothing if it ended with the word.
                let fitted = UInt32(truncatingIfNeeded: width &- used)
                gathered = used == 0 ? .zero : value &>> SIMD4(repeating: fitted)
            }
        }
    }

    /// Reads 16 × width bytes and up to 16 more that don't matter; writes 128 numbers.
    static func unpack(_ bytes: UnsafeRawPointer, width: Int, to values: UnsafeMutablePointer<UInt32>) {
        guard width > 0 else { return values.update(repeating: 0, count: count) }
        let mask = SIMD4<UInt32>(repeating: BitWidth.mask(width))
        let target = UnsafeMutableRawPointer(values)
        var bit = 0
        for row in 0..<rows {
            let word = bytes + (bit &>> 5) &* 16
            let shift = UInt32(truncatingIfNeeded: bit & 31)
            let low = word.loadUnaligned(as: SIMD4<UInt32>.self) &>> SIMD4(repeating: shift)
            let next = (word + 16).loadUnaligned(as: SIMD4<UInt32>.self) &<< SIMD4(repeating: 1)
            let high = next &<< SIMD4(repeating: 31 &- shift)
            target.storeBytes(of: (low | high) & mask, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            bit &+= width
        }
    }

    /// Turns 128 distances less one into ascending numbers, in place; the first is counted from `base`. Wraps around.
    static func accumulate(_ values: UnsafeMutablePointer<UInt32>, from base: UInt32) {
        let raw = UnsafeMutableRawPointer(values)
        var last = SIMD4(repeating: base)
        for row in 0..<rows {
            let distance = raw.load(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self) &+ SIMD4(repeating: 1)
            let pairs = distance &+ SIMD4(0, distance[0], distance[1], distance[2])
            let sums = pairs &+ SIMD4(0, 0, pairs[0], pairs[1]) &+ last
            raw.storeBytes(of: sums, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            last = SIMD4(repeating: sums[3])
        }
    }

    @inline(__always)
    private static func load(_ values: UnsafePointer<UInt32>, _ row: Int) -> SIMD4<UInt32> {
        UnsafeRawPointer(values).loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
    }
}
