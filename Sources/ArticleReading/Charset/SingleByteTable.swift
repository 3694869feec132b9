import Glibc

/// The 256 characters of an 8-bit charset, as glibc's iconv knows them.
struct SingleByteTable {
    /// IANA name in lower case.
    let charset: String
    /// Each byte's UTF-8; U+FFFD where the charset has no character.
    private let entries: [[UInt8]]

    /// nil where this system's iconv does not know the charset.
    init?(charset: String, iconvName: String) {
        guard let descriptor = iconv_open("UTF-8", iconvName), descriptor != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(descriptor) }
        self.charset = charset
        entries = (0...255).map { Self.convert(UInt8($0), with: descriptor) }
    }

    func decode(_ bytes: [UInt8]) -> DecodedText {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 2)
        var checkpoints = [OffsetMap.Checkpoint(decoded: 0, source: 0)]
        for (index, byte) in bytes.enumerated() {
            if utf8.count - Int(checkpoints[checkpoints.count - 1].decoded) >= OffsetMap.checkpointInterval {
                checkpoints.append(.init(decoded: UInt32(utf8.count), source: UInt32(index)))
            }
            if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: entries[Int(byte)]) }
        }
        let map = OffsetMap(stride: .scalars, checkpoints: checkpoints, sourceCount: bytes.count)
        return DecodedText(utf8: utf8, charset: charset, map: map)
    }

    private static func convert(_ byte: UInt8, with descriptor: iconv_t) -> [UInt8] {
        let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
        var input = [CChar(bitPattern: byte)]
        var output = [CChar](repeating: 0, count: 8)
        var outputLeft = output.count
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var inputLeft = 1
                let status = iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
                // A composing charset holds a character back until it is flushed.
                return status == 0 ? iconv(descriptor, nil, nil, &to, &outputLeft) : status
            }
        }
        let written = output.count - outputLeft
        iconv(descriptor, nil, nil, nil, nil)
        // One scalar for each byte, so that offsets lead back by counting.
        guard status == 0, written > 0 else { return replacement }
        let bytes = output[..<written].map { UInt8(bitPattern: $0) }
        return utf8ScalarLength(lead: bytes[0]) == written ? bytes : replacement
    }
}
