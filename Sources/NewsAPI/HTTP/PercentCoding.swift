import NewsModel

/// The percent-encoding of RFC 3986, and `+` for a space in query strings as HTML forms write it.
package enum PercentCoding {
    /// Keeps only the unreserved characters, so that the text can stand anywhere in a URL.
    static func encode(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                encoded.append(byte)
            } else {
                encoded += [
                    UInt8(ascii: "%"), upper(Hexadecimal.digit(byte >> 4)), upper(Hexadecimal.digit(byte & 0xF)),
                ]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Fails on `%` without two digits after it, and on bytes that are no UTF-8.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool) throws(APIError) -> String {
        var decoded: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+") where plusIsSpace:
                decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(Hexadecimal.value),
                    let low = rest.popFirst().flatMap(Hexadecimal.value)
                else {
                    throw APIError(
                        code: .badRequest,
                        message: "a % in the URL is not followed by two hexadecimal digits",
                        hint: "write a percent sign as %25"
                    )
                }
                decoded.append(high << 4 | low)
            default:
                decoded.append(byte)
            }
        }
        guard let result = String(validating: decoded, as: UTF8.self) else {
            throw APIError(code: .badRequest, message: "the URL holds bytes that are no UTF-8")
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func upper(_ digit: UInt8) -> UInt8 {
        digit >= UInt8(ascii: "a") ? digit - 32 : digit
    }
}
