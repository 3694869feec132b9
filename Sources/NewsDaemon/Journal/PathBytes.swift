/// A path as the kernel knows it. Logged as `.stringConvertible(PathBytes(…))` it reaches the journal byte by byte.
package struct PathBytes: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path as text; bytes that are no UTF-8 as `\xNN`.
    package var description: String {
        var text = ""
        var rest = bytes[...]
        while let first = rest.first {
            if let scalar = Self.leadingScalar(of: rest) {
                text.unicodeScalars.append(scalar)
                rest = rest.dropFirst(UTF8.width(scalar))
            } else {
                text += hexEscape(first)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static func leadingScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}
