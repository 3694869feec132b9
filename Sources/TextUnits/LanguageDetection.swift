internal import CLanguageDetector

/// How much of a text is looked at to tell its language, in bytes: enough for CLD2 to be sure.
private let examinedBytes = 4096

/// The ISO 639-1 code of the language that most of the text's beginning is written in; nil where it can't be told.
/// A language without a two-letter code is given by its three letters.
package func detectLanguage(of text: String) -> String? {
    let utf8 = text.utf8
    var end = utf8.index(utf8.startIndex, offsetBy: examinedBytes, limitedBy: utf8.endIndex) ?? utf8.endIndex
    while end < utf8.endIndex, utf8[end] & 0xC0 == 0x80 {
        end = utf8.index(before: end)
    }
    let code = String(text[..<end]).utf8.span.withUnsafeBufferPointer { bytes -> String? in
        guard let start = bytes.baseAddress else { return nil }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
            newsd_detect_language(start, Int32(bytes.count)).map { String(cString: $0) }
        }
    }
    return code.flatMap(standardCode)
}

/// CLD2's code as ISO 639: without script or region, the codes withdrawn in 1989 replaced, `un` (unknown) as nil.
private func standardCode(of code: String) -> String? {
    let language = code.prefix { $0 != "-" && $0 != "_" }
    switch language {
    case "iw": return "he"
    case "in": return "id"
    case "ji": return "yi"
    case "jw": return "jv"
    case "mo": return "ro"
    case "un", "xxx": return nil
    default: return (2...3).contains(language.count) ? String(language) : nil
    }
}
