import NewsModel

/// The text, number or truth that stands at a place; nil where it is none.
extension JSONDocument {
    func bool(at place: Int) -> Bool? {
        switch firstByte(at: place) {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    func double(at place: Int) -> Double? {
        isNumber(at: place) ? Double(String(decoding: bytes[range(at: place)], as: UTF8.self)) : nil
    }

    func integer<Number: FixedWidthInteger>(at place: Int) -> Number? {
        guard isNumber(at: place) else { return nil }
        return Number(String(decoding: bytes[range(at: place)], as: UTF8.self))
            ?? double(at: place).flatMap { Number(exactly: $0) }
    }

    private func isNumber(at place: Int) -> Bool {
        let first = firstByte(at: place)
        return first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }

    /// Nil as well for escapes that there are not, for halves of surrogate pairs and for bytes that are no UTF-8.
    func string(at place: Int) -> String? {
        guard firstByte(at: place) == UInt8(ascii: "\"") else { return nil }
        let written = bytes[range(at: place).dropFirst().dropLast()]
        guard written.contains(UInt8(ascii: "\\")) else { return String(validating: written, as: UTF8.self) }
        return Self.unescaped(written).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func unescaped(_ written: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = written
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let letter = rest.popFirst() else { return nil }
            if letter == UInt8(ascii: "u") {
                guard let scalar = unescapedScalar(&rest) else { return nil }
                text.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                guard let meant = escapes[letter] else { return nil }
                text.append(meant)
            }
        }
        return text
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    /// What follows `\u`: four digits, or two times four for what is a pair in UTF-16.
    private static func unescapedScalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let unit = hexadecimal(&rest) else { return nil }
        guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
        guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
            let trail = hexadecimal(&rest), UTF16.isTrailSurrogate(trail)
        else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private static func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
        guard rest.count >= 4 else { return nil }
        var number: UInt16 = 0
        for digit in rest.prefix(4) {
            guard let value = Hexadecimal.value(digit) else { return nil }
            number = number << 4 | UInt16(value)
        }
        rest = rest.dropFirst(4)
        return number
    }
}
