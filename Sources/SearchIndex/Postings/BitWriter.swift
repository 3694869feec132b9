/// Appends bits to a sink, lowest bit of a byte first.
///
/// Bits gather in a word; the caller reserves room in the sink for all it puts (see the lengths each function names) and ends with ``align(_:)``.
struct BitWriter {
    private var gathered: UInt64 = 0
    private var gatheredCount: UInt64 = 0

    /// The lowest `width` bits of a value, which has no others set; at most 32.
    @inline(__always)
    mutating func put(_ value: UInt32, width: Int, to sink: inout ByteSink) {
        gathered |= UInt64(value) &<< gatheredCount
        gatheredCount &+= UInt64(truncatingIfNeeded: width)
        if gatheredCount >= 32 {
            sink.end.storeBytes(of: UInt32(truncatingIfNeeded: gathered).littleEndian, as: UInt32.self)
            sink.advance(by: 4)
            gathered &>>= 32
            gatheredCount &-= 32
        }
    }

    /// A run of zero bits.
    @inline(__always)
    mutating func putZeros(_ count: Int, to sink: inout ByteSink) {
        var rest = count
        while rest > 32 {
            put(0, width: 32, to: &sink)
            rest &-= 32
        }
        put(0, width: rest, to: &sink)
    }

    /// Exponential Golomb code of order k: at most 96 bits. `value >> order` must be below 2³² − 1.
    @inline(__always)
    mutating func putGolomb(_ value: UInt32, order: Int, to sink: inout ByteSink) {
        putGamma((value &>> UInt32(truncatingIfNeeded: order)) &+ 1, to: &sink)
        put(value & BitWidth.mask(order), width: order, to: &sink)
    }

    /// Elias gamma code of a number from 1: at most 64 bits.
    @inline(__always)
    mutating func putGamma(_ value: UInt32, to sink: inout ByteSink) {
        let length = 31 &- value.leadingZeroBitCount
        put(1 &<< UInt32(truncatingIfNeeded: length), width: length &+ 1, to: &sink)
        put(value & BitWidth.mask(length), width: length, to: &sink)
    }

    /// Fills up to a whole byte and writes what is gathered; at most 4 bytes.
    mutating func align(_ sink: inout ByteSink) {
        sink.end.storeBytes(of: UInt32(truncatingIfNeeded: gathered).littleEndian, as: UInt32.self)
        sink.advance(by: Int(gatheredCount + 7) / 8)
        gathered = 0
        gatheredCount = 0
    }
}
