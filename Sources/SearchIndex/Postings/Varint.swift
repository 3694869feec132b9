/// Whole numbers in groups of seven bits, lowest first, the top bit set on all bytes but the last (LEB128).
enum Varint {
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// The number at `place`, which moves behind it; nil when the bytes end within it or it is longer than 64 bits.
    @inline(__always)
    static func read(_ bytes: UnsafeRawBufferPointer, at place: inout Int) -> UInt64? {
        guard place >= 0, place < bytes.count else { return nil }
        let first = bytes[place]
        if first < 0x80 {
            place += 1
            return UInt64(first)
        }
        return readLong(bytes, at: &place)
    }

    private static func readLong(_ bytes: UnsafeRawBufferPointer, at place: inout Int) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var index = place
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                place = index
                return value
            }
            shift += 7
        }
        return nil
    }
}
