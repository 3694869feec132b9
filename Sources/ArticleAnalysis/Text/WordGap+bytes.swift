extension WordGap {
    /// The gap that the bytes between two words make.
    init(in text: Span<UInt8>, _ span: Range<Int>) {
        var mark: WordGap?
        var blanks = 0
        var lineEnds = 0
        var index = span.lowerBound
        while index < span.upperBound {
            let byte = text[index]
            if byte == 0x20 || byte == 0x09 || byte == 0x0D {
                blanks += 1
                index += 1
                continue
            }
            if byte == 0x0A {
                lineEnds += 1
                index += 1
                continue
            }
            let (kind, length) = Self.mark(in: text, at: index, before: span.upperBound)
            index += length
            if kind == .space {
                blanks += 1
                continue
            }
            guard mark == nil, kind != .other else {
                self = .other
                return
            }
            mark = kind
        }
        self = Self.combined(mark, blanks: blanks, lineEnds: lineEnds)
    }

    private static func combined(_ mark: WordGap?, blanks: Int, lineEnds: Int) -> WordGap {
        guard lineEnds < 2 else { return .other }
        let isSpaced = blanks + lineEnds > 0
        switch mark {
        case nil: return isSpaced ? .space : .none
        case .hyphen: return isSpaced ? .dash : .hyphen
        case .slash, .colon, .apostrophe: return isSpaced ? .other : mark ?? .other
        case let mark?: return mark
        }
    }

    private static func mark(in text: Span<UInt8>, at index: Int, before end: Int) -> (WordGap, length: Int) {
        switch text[index] {
        case UInt8(ascii: "-"): return (.hyphen, 1)
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: "."): return (.stop, 1)
        case UInt8(ascii: "/"): return (.slash, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "'"): return (.apostrophe, 1)
        case UInt8(ascii: "("): return (.openBracket, 1)
        case 0xC2 where index + 1 < end && text[index + 1] == 0xA0:
            return (.space, 2)
        case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
            switch text[index + 2] {
            case 0x80...0x8B, 0xAF: return (.space, 3)
            case 0x90, 0x91: return (.hyphen, 3)
            case 0x92...0x95: return (.dash, 3)
            case 0x99: return (.apostrophe, 3)
            default: return (.other, 3)
            }
        default: return (.other, 1)
        }
    }
}
