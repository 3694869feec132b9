internal import LinuxSystem

extension String {
    /// On one line and harmless on a terminal: control characters and those that turn the direction of writing are shown as
    /// escapes, so that no file name can forge a record.
    var controlEscaped: String {
        guard unicodeScalars.contains(where: \.isTreacherous) else { return self }
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            case "\r": escaped += "\\r"
            case _ where scalar.value < 0x100 && scalar.isTreacherous: escaped += hexEscape(UInt8(scalar.value))
            case _ where scalar.isTreacherous: escaped += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// As the value of `key=value`: quoted where a space, a quote or nothing at all would blur where it ends.
    var quotedWhereNeeded: String {
        let needsQuotes = isEmpty || unicodeScalars.contains { $0 == " " || $0 == "\"" || $0 == "=" }
        guard needsQuotes else { return self }
        return "\"" + String(flatMap { $0 == "\"" ? "\\\"" : String($0) }) + "\""
    }
}

extension Unicode.Scalar {
    /// C0, DEL, C1, line and paragraph separators, and the embeddings, overrides and isolates of bidirectional text.
    fileprivate var isTreacherous: Bool {
        switch value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
        default: false
        }
    }
}
