/// One `NAME=value` of a journal record; the value may be any bytes.
package struct JournalField: Sendable, Equatable {
    /// journald drops fields with longer names without a word.
    package static let nameLimit = 64

    package let name: String
    package let value: [UInt8]

    /// nil where journald would drop the field: only A–Z, 0–9 and `_`, no digit or `_` in front, at most 64 characters.
    package init?(name: String, value: [UInt8]) {
        guard Self.isValid(name: name) else { return nil }
        self.name = name
        self.value = value
    }

    package init?(name: String, value: String) {
        self.init(name: name, value: Array(value.utf8))
    }

    package static func isValid(name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= nameLimit else { return false }
        guard first != UInt8(ascii: "_"), !isDigit(first) else { return false }
        return name.utf8.allSatisfy { isUpperCase($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
    }

    /// What sd_journal_sendv takes: `NAME=value`.
    var assignment: [UInt8] {
        var bytes = Array(name.utf8)
        bytes.reserveCapacity(bytes.count + 1 + value.count)
        bytes.append(UInt8(ascii: "="))
        bytes.append(contentsOf: value)
        return bytes
    }

    private static func isUpperCase(_ byte: UInt8) -> Bool {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
