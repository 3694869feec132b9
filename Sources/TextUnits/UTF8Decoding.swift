/// A scalar at some place of a text and how many bytes it takes.
struct DecodedScalar {
    var value: UInt32
    var length: Int
    /// False for a byte that belongs to no scalar.
    var isValid: Bool

    static let broken = DecodedScalar(value: 0xFFFD, length: 1, isValid: false)
}

extension Span<UInt8> {
    /// The scalar that starts at `position`; a byte that starts none, or one cut short, is broken and one byte long.
    func scalar(at position: Int) -> DecodedScalar {
        let first = self[position]
        switch first {
        case 0..<0x80: return DecodedScalar(value: UInt32(first), length: 1, isValid: true)
        case 0xC2..<0xE0: return scalar(at: position, length: 2, bits: UInt32(first & 0x1F), least: 0x80)
        case 0xE0..<0xF0: return scalar(at: position, length: 3, bits: UInt32(first & 0x0F), least: 0x800)
        case 0xF0..<0xF5: return scalar(at: position, length: 4, bits: UInt32(first & 0x07), least: 0x1_0000)
        default: return .broken
        }
    }

    private func scalar(at position: Int, length: Int, bits: UInt32, least: UInt32) -> DecodedScalar {
        guard position + length <= count else { return .broken }
        var value = bits
        for offset in 1..<length {
            let byte = self[position + offset]
            guard byte & 0xC0 == 0x80 else { return .broken }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, value < 0x11_0000, value & 0x1F_F800 != 0xD800 else { return .broken }
        return DecodedScalar(value: value, length: length, isValid: true)
    }
}
