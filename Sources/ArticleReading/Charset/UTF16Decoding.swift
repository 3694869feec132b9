/// Reads UTF-16 after its byte order mark; a lone surrogate or a trailing odd byte becomes U+FFFD.
struct UTF16Decoding {
    let isBigEndian: Bool

    func decode(_ bytes: [UInt8], from start: Int) -> DecodedText {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count)
        var checkpoints = [OffsetMap.Checkpoint(decoded: 0, source: UInt32(start))]
        var index = start
        while index < bytes.count {
            if utf8.count - Int(checkpoints[checkpoints.count - 1].decoded) >= OffsetMap.checkpointInterval {
                checkpoints.append(.init(decoded: UInt32(utf8.count), source: UInt32(index)))
            }
            let (scalar, length) = scalar(in: bytes, at: index)
            UTF8.encode(scalar, into: &utf8)
            index += length
        }
        let map = OffsetMap(stride: .utf16, checkpoints: checkpoints, sourceCount: bytes.count)
        return DecodedText(utf8: utf8, charset: isBigEndian ? "utf-16be" : "utf-16le", map: map)
    }

    private func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int) {
        guard let high = unit(in: bytes, at: index) else { return ("\u{FFFD}", 1) }
        if let scalar = Unicode.Scalar(high) { return (scalar, 2) }
        if UTF16.isLeadSurrogate(high), let low = unit(in: bytes, at: index + 2), UTF16.isTrailSurrogate(low) {
            let value = 0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(low) - 0xDC00)
            return (Unicode.Scalar(value) ?? "\u{FFFD}", 4)
        }
        return ("\u{FFFD}", 2)
    }
}

extension UTF8 {
    /// Appends a scalar's UTF-8.
    static func encode(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
        bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
}
