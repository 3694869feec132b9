/// Reads bits as ``BitWriter`` wrote them, within a limit.
///
/// A read starts at or before the limit and takes 8 bytes, so 16 bytes behind the limit must be readable; `isValid` tells whether all reads stayed within.
struct BitReader {
    let base: UnsafeRawPointer
    /// Bits from `base` to the next one read.
    private(set) var place: Int
    /// Bits from `base` to the end of what may be read.
    let limit: Int

    @inline(__always)
    init(_ base: UnsafeRawPointer, from place: Int, limit: Int) {
        self.base = base
        self.place = place
        self.limit = limit
    }

    var isValid: Bool { place <= limit }

    /// 57 bits or more from a place on.
    @inline(__always)
    static func window(_ base: UnsafeRawPointer, at place: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place &>> 3, as: UInt64.self))
            &>> UInt64(truncatingIfNeeded: place & 7)
    }

    /// The next `width` bits, at most 32; 0 when the limit is passed.
    @inline(__always)
    mutating func take(_ width: Int) -> UInt32 {
        guard place <= limit else { return 0 }
        let value = UInt32(truncatingIfNeeded: Self.window(base, at: place)) & BitWidth.mask(width)
        place &+= width
        return value
    }

    /// A number in Elias gamma code, from 1; 0 and an invalid reader when the code is none.
    @inline(__always)
    mutating func takeGamma() -> UInt32 {
        guard place <= limit else { return 0 }
        let length = Self.window(base, at: place).trailingZeroBitCount
        guard length < 32 else { return fail() }
        place &+= length &+ 1
        return take(length) | (1 &<< UInt32(truncatingIfNeeded: length))
    }

    /// A number in exponential Golomb code of order k.
    @inline(__always)
    mutating func takeGolomb(order: Int) -> UInt32 {
        let high = takeGamma() &- 1
        return (high &<< UInt32(truncatingIfNeeded: order)) | take(order)
    }

    private mutating func fail() -> UInt32 {
        place = Int.max / 2
        return 0
    }
}
