/// `\xNN`, as a byte that is no text is shown.
package func hexEscape(_ byte: UInt8, uppercase: Bool = false) -> String {
    "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: uppercase)
}
