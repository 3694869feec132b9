extension QuotationMark {
    /// The mark at `index`, if one stands there.
    init?(in text: Span<UInt8>, at index: Int, nextWord: Int) {
        guard let (form, length) = Self.form(in: text, at: index) else { return nil }
        span = index..<index + length
        self.form = form
        self.nextWord = nextWord
        touchesBefore = index > 0 && !Self.isBlank(text[index - 1])
        touchesAfter = index + length < text.count && !Self.isBlank(text[index + length])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    private static func form(in text: Span<UInt8>, at index: Int) -> (Form, length: Int)? {
        let second = index + 1 < text.count ? text[index + 1] : 0
        switch text[index] {
        case UInt8(ascii: "\""): return (.straightDouble, 1)
        case UInt8(ascii: "'"): return second == UInt8(ascii: "'") ? (.straightDouble, 2) : (.straightSingle, 1)
        case UInt8(ascii: "`"): return second == UInt8(ascii: "`") ? (.backticks, 2) : (.leftSingle, 1)
        case 0xC2:
            return second == 0xAB ? (.leftAngle, 2) : second == 0xBB ? (.rightAngle, 2) : nil
        case 0xE2 where second == 0x80 && index + 2 < text.count:
            return generalPunctuation(text[index + 2]).map { ($0, 3) }
        case 0xE3 where second == 0x80 && index + 2 < text.count:
            switch text[index + 2] {
            case 0x8C, 0x8E: return (.leftCorner, 3)
            case 0x8D, 0x8F: return (.rightCorner, 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// By the last byte of U+2018 to U+203A.
    private static func generalPunctuation(_ byte: UInt8) -> Form? {
        switch byte {
        case 0x98, 0x9B: .leftSingle
        case 0x99: .rightSingle
        case 0x9A: .lowSingle
        case 0x9C, 0x9F: .leftDouble
        case 0x9D: .rightDouble
        case 0x9E: .lowDouble
        case 0xB9: .leftSingleAngle
        case 0xBA: .rightSingleAngle
        default: nil
        }
    }
}
