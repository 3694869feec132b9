internal import Logging
package import SystemdJournal

extension JournalRecord {
    /// Bytes of one value that reach the journal at most.
    static let valueLimit = 65_536

    /// The record in journald's native form.
    package var fields: [JournalField] {
        let own: [(name: String, value: String)] = [
            ("MESSAGE", text(withEvent: false)),
            ("PRIORITY", String(priority)),
            ("SYSLOG_IDENTIFIER", "newsd"),
            ("CODE_FILE", file),
            ("CODE_LINE", String(line)),
            ("CODE_FUNC", function),
        ]
        var fields = own.compactMap { JournalField(name: $0.name, value: Array($0.value.utf8.prefix(Self.valueLimit))) }
        if let event, let id = JournalField(name: "MESSAGE_ID", value: event.messageID) {
            fields.append(id)
        }
        return fields + values.compactMap { Self.field(key: $0.key, value: $0.value) }
    }

    private static func field(key: String, value: Value) -> JournalField? {
        let bytes =
            switch value {
            case .text(let text): Array(text.utf8.prefix(valueLimit))
            case .path(let path): Array(path.bytes.prefix(valueLimit))
            }
        return JournalField(name: fieldName(of: key), value: bytes)
    }

    /// `duration_usec` → `NEWSD_DURATION_USEC`; `errno` is journald's own `ERRNO`.
    private static func fieldName(of key: String) -> String {
        guard key != "errno" else { return "ERRNO" }
        let scalars = key.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                ? Character(scalar).uppercased() : "_"
        }
        return String(("NEWSD_" + scalars.joined()).prefix(JournalField.nameLimit))
    }
}
