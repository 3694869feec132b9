/// A document length in one byte: four significant bits, exact up to 39 words.
///
/// The float of Lucene's `SmallFloat.intToByte4`: the first 24 codes are the numbers themselves, the others 24 plus a number of three bits and
/// an implied leading one, shifted. Encoding rounds down, so codes compare as lengths do.
enum LengthCode {
    private static let exactCount: UInt32 = 24

    /// The code of a length.
    static func encode(_ length: UInt32) -> UInt8 {
        guard length >= exactCount else { return UInt8(truncatingIfNeeded: length) }
        let rest = length - exactCount
        guard rest >= 8 else { return UInt8(truncatingIfNeeded: exactCount + rest) }
        let shift = UInt32(32 - 4 - rest.leadingZeroBitCount)
        let code = exactCount + ((rest >> shift) & 7) + (shift + 1) << 3
        return UInt8(truncatingIfNeeded: min(code, 255))
    }

    /// The smallest length that has this code.
    static func decode(_ code: UInt8) -> UInt32 {
        let code = UInt32(code)
        guard code >= exactCount + 8 else { return code }
        let bits = code - exactCount
        return exactCount + ((bits & 7) | 8) << (bits >> 3 - 1)
    }

    /// The lengths of all 256 codes, in order.
    static let lengths: [UInt32] = (0...255).map { decode(UInt8($0)) }
}
