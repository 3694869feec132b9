/// Turns a file's bytes into valid UTF-8: by byte order mark, as UTF-8, else as an 8-bit charset that is detected.
struct TextDecoder {
    let limits: ReadingLimits

    func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
        if let text = try decodeMarked(bytes) { return text }
        try refuseBinary(bytes)
        let prefix = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if Self.isUTF8(bytes) {
            let map = OffsetMap.identity(prefix: prefix, sourceCount: bytes.count)
            return DecodedText(utf8: prefix == 0 ? bytes : Array(bytes[prefix...]), charset: "utf-8", map: map)
        }
        let (valid, invalid) = UTF8Repair.count(bytes)
        // Text of another charset has next to no well-formed sequences; a damaged UTF-8 text has many.
        if prefix > 0 || valid >= 2 * invalid { return UTF8Repair.repair(bytes, from: prefix) }
        return try decodeEightBit(bytes)
    }

    private func decodeMarked(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw unsupported("utf-32")
        }
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        let text = UTF16Decoding(isBigEndian: bytes[0] == 0xFE).decode(bytes, from: 2)
        try refuseBinary(text.utf8)
        return text
    }

    private func decodeEightBit(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
        let detected = CharsetDetector(sampleBytes: limits.charsetBytes).detect(bytes)
        // What no model fits is most often Western with a few typographic marks.
        let name = detected ?? "windows-1252"
        guard let charset = EightBitCharsets.names[name] else { throw unsupported(name) }
        guard let table = SingleByteTable(charset: charset.iana, iconvName: charset.iconv) else {
            throw unsupported(name)
        }
        return table.decode(bytes)
    }

    private func unsupported(_ charset: String) -> ReadingError {
        ReadingError(
            code: .unsupportedCharset,
            message: "the text's charset \(charset) is not supported; convert the file to UTF-8"
        )
    }

    private func refuseBinary(_ bytes: [UInt8]) throws(ReadingError) {
        let isBinary =
            bytes.contains(0) || Self.signatures.contains { bytes.starts(with: $0) } || Self.isMostlyControls(bytes)
        if isBinary {
            throw ReadingError(code: .notText, message: "the file is not text; put its text into a .txt or .md file")
        }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// Control characters that no text file has, in its first 64 KiB.
    private static func isMostlyControls(_ bytes: [UInt8]) -> Bool {
        let sample = min(bytes.count, 64 << 10)
        let controls = bytes.withUnsafeBufferPointer { bytes in
            var controls = 0
            for index in 0..<sample {
                let byte = bytes[index]
                let isControl = byte < 0x20 && byte &- 0x09 > 4 && byte != 0x1B || byte == 0x7F
                controls &+= isControl ? 1 : 0
            }
            return controls
        }
        return controls * 50 > sample
    }

    /// First bytes of formats that may hold no NUL byte early on.
    private static let signatures: [[UInt8]] = [
        Array("%PDF-".utf8), Array("{\\rtf".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08], Array("BZh9".utf8),
        [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
        Array("GIF8".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
    ]
}
