import LinuxSystem
import NewsModel

/// Makes text from files harmless: a headline or a file name must not steer the reader's terminal.
enum TerminalText {
    /// Escapes controls as `\x1b` and directional controls as `\u{202e}`; line breaks and tabs become spaces.
    static func line(_ text: String) -> String {
        isHarmless(text) ? text : escaped(text) { isSpacing($0) ? " " : nil }
    }

    /// As `line`, but keeps line breaks (LF; CR LF and lone CR become LF).
    static func lines(_ text: String) -> String {
        if isHarmless(text) { return text }
        let unix = text.unicodeScalars.contains("\r") ? unixLines(text) : text
        return escaped(unix) { $0 == "\n" ? "\n" : isSpacing($0) ? " " : nil }
    }

    /// A path: even line breaks and tabs are shown as escapes, as a name with a line break is a trap.
    static func path(_ text: String) -> String {
        isHarmless(text) ? text : escaped(text) { _ in nil }
    }

    static func path(_ path: PathText) -> String {
        self.path(path.text)
    }

    private static func isHarmless(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }

    private static func escaped(_ text: String, spacing: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let kept = spacing(scalar) {
                result.append(kept)
            } else if isDangerous(scalar) {
                result.append(contentsOf: escape(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"].contains(scalar)
    }

    /// C0, DEL, C1, line and paragraph separators, and what changes the direction of writing (Unicode TR 36).
    static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        scalar.value > 0xFF ? "\\u{\(String(scalar.value, radix: 16))}" : hexEscape(UInt8(scalar.value))
    }

    private static func unixLines(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if !(scalar == "\n" && previous == "\r") {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
