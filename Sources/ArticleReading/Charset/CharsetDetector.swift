import CUchardet

/// Tells the charset of text that is neither UTF-8 nor marked, through uchardet.
struct CharsetDetector {
    /// Of the text, from the first byte beyond ASCII on.
    let sampleBytes: Int

    /// The charset's name as uchardet gives it, in lower case; nil where it can't tell.
    func detect(_ bytes: [UInt8]) -> String? {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
        let start = max(0, first - 1024)
        let sample = bytes[start..<min(bytes.count, start + sampleBytes)]
        if sample.allSatisfy({ $0 < 0x80 || Self.typographic.contains($0) }) { return "windows-1252" }
        let detected = name(of: sample)
        guard Self.isLatinLike(sample) else { return detected }
        // uchardet takes few accents for the strangest charsets; single accents between ASCII letters are Latin.
        guard let detected, Self.latin.contains(detected) else { return "windows-1252" }
        return Self.windowsSibling(of: detected, for: sample)
    }

    private func name(of sample: ArraySlice<UInt8>) -> String? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let status = sample.withUnsafeBytes { buffer in
            uchardet_handle_data(detector, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
        guard status == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        let text = String(cString: name).lowercased()
        return text.isEmpty ? nil : text
    }

    /// Whether bytes beyond ASCII mostly stand alone between ASCII, as accents and quotation marks do.
    static func isLatinLike(_ sample: ArraySlice<UInt8>) -> Bool {
        var high = 0
        var paired = 0
        var wasHigh = false
        for byte in sample {
            let isHigh = byte >= 0x80
            if isHigh {
                high += 1
                if wasHigh { paired += 1 }
            }
            wasHigh = isHigh
        }
        return paired * 5 < high
    }

    /// Bytes 0x80 to 0x9F are quotation marks in windows-125x and nothing in ISO 8859.
    private static func windowsSibling(of name: String, for sample: ArraySlice<UInt8>) -> String {
        guard sample.contains(where: { (0x80...0x9F).contains($0) }) else { return name }
        switch name {
        case "iso-8859-1", "iso-8859-15": return "windows-1252"
        case "iso-8859-2": return "windows-1250"
        case "iso-8859-9": return "windows-1254"
        case "iso-8859-13", "iso-8859-4": return "windows-1257"
        default: return name.hasPrefix("iso-8859") ? "windows-1252" : name
        }
    }

    /// Quotation marks, dashes, ellipsis, bullet, euro, no-break space, pound, copyright, guillemets, degree: no letters.
    private static let typographic: Set<UInt8> = [
        0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, 0xA3, 0xA9, 0xAB, 0xAE, 0xB0,
        0xB7, 0xBB,
    ]

    private static let latin: Set<String> = [
        "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-9", "iso-8859-10", "iso-8859-13",
        "iso-8859-15", "iso-8859-16", "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258",
        "ibm852", "maccentraleurope", "mac-centraleurope",
    ]
}
