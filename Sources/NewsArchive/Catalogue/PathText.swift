/// A path for people: bytes that are no UTF-8, and control characters, as `\xNN`.
enum PathText {
    static func text(of path: some Collection<UInt8>) -> String {
        var text = ""
        var rest = Array(path)[...]
        while let first = rest.first {
            let length = first < 0x80 ? 1 : max(1, (~first).leadingZeroBitCount)
            if first >= 0x20, first != 0x7F, let scalar = String(validating: rest.prefix(length), as: UTF8.self) {
                text += scalar
                rest = rest.dropFirst(length)
            } else {
                let digits = String(first, radix: 16)
                text += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
                rest = rest.dropFirst()
            }
        }
        return text
    }
}
