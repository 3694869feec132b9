/// A weighted frequency in one byte for block maxima: exact up to 200, above it the next step up, so that a bound stays a bound.
///
/// The score hardly grows with frequencies as large as these, so wide steps lose nothing.
enum FrequencyCode {
    private static let exactLimit: UInt32 = 200

    /// The frequencies of all 256 codes, ascending; the last is the largest there is.
    static let frequencies: [UInt32] = (0...255).map { (code: Int) -> UInt32 in
        guard code > Int(exactLimit) else { return UInt32(code) }
        // Each step is 4/3 of the one before, the last one stands for everything above.
        var value = UInt64(exactLimit)
        for _ in Int(exactLimit)..<code { value = value * 4 / 3 }
        return code == 255 ? UInt32.max : UInt32(clamping: value)
    }

    @inline(__always)
    static func decode(_ code: UInt8) -> UInt32 {
        code <= exactLimit ? UInt32(code) : frequencies[Int(code)]
    }

    /// The smallest code whose frequency is at least this one.
    @inline(__always)
    static func encode(_ frequency: UInt32) -> UInt8 {
        frequency <= exactLimit ? UInt8(truncatingIfNeeded: frequency) : encodeLarge(frequency)
    }

    private static func encodeLarge(_ frequency: UInt32) -> UInt8 {
        var code = Int(exactLimit) + 1
        while frequencies[code] < frequency { code += 1 }
        return UInt8(truncatingIfNeeded: code)
    }
}
