import NewsModel

/// Writes JSON text into bytes. Objects and arrays close themselves when something is written outside of them,
/// which is what `Encoder` needs: its containers never say that they are finished.
final class JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var scopes: [Scope] = []

    private struct Scope {
        var closing: UInt8
        var isEmpty = true
    }

    init() {
        bytes.reserveCapacity(1024)
    }

    /// How many objects and arrays are open.
    var depth: Int { scopes.count }

    func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Returns the depth at which its members are written.
    func openObject() -> Int {
        open("{", closing: "}")
    }

    func openArray() -> Int {
        open("[", closing: "]")
    }

    private func open(_ opening: Unicode.Scalar, closing: Unicode.Scalar) -> Int {
        bytes.append(UInt8(ascii: opening))
        scopes.append(Scope(closing: UInt8(ascii: closing)))
        return scopes.count
    }

    func close(to depth: Int) {
        while scopes.count > depth, let scope = scopes.popLast() {
            bytes.append(scope.closing)
        }
    }

    /// Makes ready for the next element of the array that is open at `depth`.
    func element(at depth: Int) {
        close(to: depth)
        if scopes[depth - 1].isEmpty {
            scopes[depth - 1].isEmpty = false
        } else {
            bytes.append(UInt8(ascii: ","))
        }
    }

    /// Makes ready for the value of the next key of the object that is open at `depth`.
    func key(_ key: String, at depth: Int) {
        element(at: depth)
        string(key)
        bytes.append(UInt8(ascii: ":"))
    }

    func literal(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    func bool(_ value: Bool) {
        literal(value ? "true" : "false")
    }

    func integer(_ value: some FixedWidthInteger) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Whole numbers are written without a fraction; JSON has no infinities, those are null.
    func number(_ value: Double) {
        guard value.isFinite else { return literal("null") }
        if let whole = Int64(exactly: value), value.magnitude < 1e15 {
            integer(whole)
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
    }

    func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.mustEscape(text[index]) {
                bytes.append(contentsOf: text[start..<index])
                escape(text[index])
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// What RFC 8259 section 7 asks for, and DEL, which terminals act on.
    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        default:
            literal("u00")
            bytes.append(Hexadecimal.digit(byte >> 4))
            bytes.append(Hexadecimal.digit(byte & 0xF))
        }
    }
}
