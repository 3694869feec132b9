/// Writes bits to memory, lowest bit of a byte first.
///
/// The caller sees to room for all it puts (each function names its length) and 8 bytes more, and ends with ``align()``.
struct BitWriter {
    /// The byte that the bits gathered begin.
    private(set) var target: UnsafeMutableRawPointer
    /// Bits that do not fill a byte yet.
    private var gathered: UInt64 = 0
    private var gatheredCount: UInt64 = 0

    init(at target: UnsafeMutableRawPointer) {
        self.target = target
    }

    /// The lowest `width` bits of a value, which has no others set; at most 32.
    @inline(__always)
    mutating func put(_ value: UInt32, width: Int) {
        gathered |= UInt64(value) &<< gatheredCount
        // Whole bytes go out at once: always storing is cheaper than a branch that is hard to foretell.
        target.storeBytes(of: gathered.littleEndian, as: UInt64.self)
        gatheredCount &+= UInt64(truncatingIfNeeded: width)
        target += Int(truncatingIfNeeded: gatheredCount &>> 3)
        gathered &>>= gatheredCount & 0x38
        gatheredCount &= 7
    }

    /// A run of zero bits.
    @inline(__always)
    mutating func putZeros(_ count: Int) {
        var rest = count
        while rest > 32 {
            put(0, width: 32)
            rest &-= 32
        }
        put(0, width: rest)
    }

    /// Exponential Golomb code of order k: at most 96 bits. `value >> order` must be below 2³² − 1.
    @inline(__always)
    mutating func putGolomb(_ value: UInt32, order: Int) {
        putGamma((value &>> UInt32(truncatingIfNeeded: order)) &+ 1)
        put(value & BitWidth.mask(order), width: order)
    }

    /// Elias gamma code of a number from 1: at most 64 bits.
    @inline(__always)
    mutating func putGamma(_ value: UInt32) {
        let length = 31 &- value.leadingZeroBitCount
        put(1 &<< UInt32(truncatingIfNeeded: length), width: length &+ 1)
        put(value & BitWidth.mask(length), width: length)
    }

    /// Fills up to a whole byte, so that `target` is behind the last one.
    mutating func align() {
        target.storeBytes(of: UInt8(truncatingIfNeeded: gathered), as: UInt8.self)
        target += gatheredCount > 0 ? 1 : 0
        gathered = 0
        gatheredCount = 0
    }
}
