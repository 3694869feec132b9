/// Reads UTF-8 with faults: each ill-formed sequence (maximal subpart, Unicode 3.9) becomes one U+FFFD.
struct UTF8Repair {
    /// How many multi-byte sequences are well formed and how many are not.
    static func count(_ bytes: [UInt8]) -> (valid: Int, invalid: Int) {
        var valid = 0
        var invalid = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (length, isValid) = sequence(in: bytes, at: index)
            if isValid { valid += 1 } else { invalid += 1 }
            index += length
        }
        return (valid, invalid)
    }

    static func repair(_ bytes: [UInt8], from start: Int) -> DecodedText {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 16)
        var checkpoints = [OffsetMap.Checkpoint(decoded: 0, source: UInt32(start))]
        var runStart = start
        var index = start
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (length, isValid) = sequence(in: bytes, at: index)
            if !isValid {
                utf8.append(contentsOf: bytes[runStart..<index])
                utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
                runStart = index + length
                checkpoints.append(.init(decoded: UInt32(utf8.count), source: UInt32(runStart)))
            }
            index += length
        }
        utf8.append(contentsOf: bytes[runStart...])
        let map = OffsetMap(stride: .bytes, checkpoints: checkpoints, sourceCount: bytes.count)
        return DecodedText(utf8: utf8, charset: "utf-8", map: map)
    }

    /// Length of the sequence at `index`, which is no ASCII byte, and whether it is well formed.
    private static func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, isValid: Bool) {
        let lead = bytes[index]
        guard let second = secondByteRange(lead: lead) else { return (1, false) }
        let wanted = utf8ScalarLength(lead: lead)
        var length = 1
        while length < wanted, index + length < bytes.count {
            let next = bytes[index + length]
            let isFitting = length == 1 ? second.contains(next) : (0x80...0xBF).contains(next)
            if !isFitting { break }
            length += 1
        }
        return (length, length == wanted)
    }

    /// Unicode table 3-7; nil where no sequence begins with `lead`.
    private static func secondByteRange(lead: UInt8) -> ClosedRange<UInt8>? {
        switch lead {
        case 0xC2...0xDF, 0xE1...0xEC, 0xEE...0xEF, 0xF1...0xF3: 0x80...0xBF
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: nil
        }
    }
}
