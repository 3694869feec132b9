/// A path relative to the watched folder as people see it: UTF-8, with bytes that are none as `\xNN`. A backslash that could be
/// read as the start of such an escape is written as `\x5c`, so that every text leads back to one path.
package struct PathText: Hashable, Sendable {
    package let text: String

    /// A text that was written so before.
    package init(text: String) {
        self.text = text
    }

    package init(_ bytes: some Collection<UInt8>) {
        if !bytes.contains(Self.backslash), let text = String(validating: bytes, as: UTF8.self) {
            self.text = text
            return
        }
        let bytes = Array(bytes)
        var shown: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let length = Self.validLength(bytes[index...])
            if length == 0 || Self.escapedByte(bytes[index...]) != nil {
                shown += [
                    Self.backslash, UInt8(ascii: "x"), Hexadecimal.digit(bytes[index] >> 4),
                    Hexadecimal.digit(bytes[index] & 0xF),
                ]
                index += 1
            } else {
                shown += bytes[index..<index + length]
                index += length
            }
        }
        text = String(decoding: shown, as: UTF8.self)
    }

    /// The path itself.
    package var bytes: [UInt8] {
        var rest = Array(text.utf8)[...]
        var bytes: [UInt8] = []
        while let first = rest.first {
            if let byte = Self.escapedByte(rest) {
                bytes.append(byte)
                rest = rest.dropFirst(4)
            } else {
                bytes.append(first)
                rest = rest.dropFirst()
            }
        }
        return bytes
    }

    private static let backslash = UInt8(ascii: "\\")

    /// The length of the UTF-8 sequence at the start, or 0 where there is none.
    private static func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        return if case .valid(let scalar) = parser.parseScalar(from: &input) { scalar.count } else { 0 }
    }

    /// The byte that `\xNN` at the start stands for.
    private static func escapedByte(_ text: ArraySlice<UInt8>) -> UInt8? {
        let start = text.startIndex
        guard text.count >= 4, text[start] == backslash, text[start + 1] == UInt8(ascii: "x"),
            let high = Hexadecimal.value(text[start + 2]), let low = Hexadecimal.value(text[start + 3])
        else { return nil }
        return high << 4 | low
    }
}

extension PathText: Codable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension PathText: CustomStringConvertible {
    package var description: String { text }
}
