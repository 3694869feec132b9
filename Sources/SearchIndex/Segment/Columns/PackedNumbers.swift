/// Whole numbers of one width in bits, one behind the other from the lowest bit of the first byte on.
///
/// Widths are 0 to 57 or 64, so that one load of eight bytes holds a number; eight readable bytes follow the last.
struct PackedNumbers: @unchecked Sendable {
    let count: Int
    private let base: UnsafeRawPointer
    private let width: UInt64
    private let mask: UInt64

    /// No numbers.
    static let none = PackedNumbers(base: UnsafeRawPointer(emptyBytes), count: 0, width: 0)

    private init(base: UnsafeRawPointer, count: Int, width: UInt64) {
        self.base = base
        self.count = count
        self.width = width
        mask = width == 64 ? ~0 : (1 << width) - 1
    }

    /// Nil when there are fewer bytes than so many numbers take, or no such width.
    init?(_ bytes: UnsafeRawBufferPointer, count: Int, width: Int) {
        guard let base = bytes.baseAddress, (0...57).contains(width) || width == 64, count >= 0,
            Self.byteCount(count, width: width) <= bytes.count
        else { return nil }
        self.init(base: base, count: count, width: UInt64(width))
    }

    /// A number with a place below ``count``.
    @inline(__always)
    subscript(place: Int) -> UInt64 {
        assert(place >= 0 && place < count)
        let bit = UInt64(truncatingIfNeeded: place) &* width
        let word = base.littleEndian(UInt64.self, at: Int(truncatingIfNeeded: bit >> 3))
        return word &>> (bit & 7) & mask
    }

    static func byteCount(_ count: Int, width: Int) -> Int { (count * width + 7) / 8 }

    /// The least width that numbers up to a limit can be packed with.
    static func width(for maximum: UInt64) -> Int {
        let bits = 64 - maximum.leadingZeroBitCount
        return bits > 57 ? 64 : bits
    }

    /// Appends numbers that fit the width.
    static func append(_ numbers: some Sequence<UInt64>, width: Int, to bytes: inout [UInt8]) {
        var pending: UInt64 = 0
        var bits = 0
        for number in numbers {
            pending |= bits < 64 ? number << UInt64(bits) : 0
            bits += width
            guard bits >= 64 else { continue }
            bytes.append(littleEndian: pending)
            bits -= 64
            pending = bits == 0 ? 0 : number >> UInt64(width - bits)
        }
        while bits > 0 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            bits -= 8
        }
    }
}

/// What packed numbers without any read; never written.
private nonisolated(unsafe) let emptyBytes: UnsafeMutablePointer<UInt64> = {
    let bytes = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    bytes.initialize(repeating: 0, count: 2)
    return bytes
}()
