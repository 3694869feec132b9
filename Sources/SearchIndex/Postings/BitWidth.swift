/// Widths of numbers in bits.
enum BitWidth {
    /// Bits that a number needs; none for 0.
    @inline(__always)
    static func of(_ value: UInt32) -> Int { 32 &- value.leadingZeroBitCount }

    /// The lowest `width` bits set; `width` at most 32.
    @inline(__always)
    static func mask(_ width: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: (1 as UInt64) &<< UInt64(truncatingIfNeeded: width) &- 1)
    }
}
