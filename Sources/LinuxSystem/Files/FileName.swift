import Glibc

/// Calls `body` with the bytes as a C string; nil when they contain a zero byte.
package func withCString<Result>(
    of bytes: [UInt8],
    _ body: (UnsafePointer<CChar>) -> Result
) -> Result? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
        guard let start = buffer.baseAddress else { return nil }
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
        start[bytes.count] = 0
        return strlen(start) == bytes.count ? body(start) : nil
    }
}

extension SystemError {
    init(zeroByteIn name: some Collection<UInt8>) {
        self.init(code: .invalid, message: "\(String(fileName: name)): a name with a zero byte")
    }
}

extension String {
    /// A file name for people and JSON: bytes that are no UTF-8, control characters and `\` as `\xNN`.
    package init(fileName bytes: some Collection<UInt8>) {
        if let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(where: Self.needsEscape) {
            self = text
            return
        }
        var text = ""
        var rest = Array(bytes)[...]
        while let first = rest.first {
            let scalar = (1...4).lazy.compactMap { length in
                String(validating: rest.prefix(length), as: UTF8.self)
            }.first
            if let scalar, !Self.needsEscape(first) {
                text += scalar
                rest.removeFirst(scalar.utf8.count)
            } else {
                text += hexEscape(first, uppercase: true)
                rest.removeFirst()
            }
        }
        self = text
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
    }
}
