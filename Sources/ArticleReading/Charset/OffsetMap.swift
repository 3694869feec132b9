import Algorithms

/// Leads from offsets of the decoded UTF-8 back to offsets of the file.
struct OffsetMap: Sendable {
    /// How file bytes follow decoded bytes after a checkpoint.
    enum Stride: Sendable {
        /// One file byte for each decoded byte.
        case bytes
        /// One file byte for each scalar: 8-bit charsets.
        case scalars
        /// Two file bytes for each scalar, four beyond the basic plane.
        case utf16
    }

    struct Checkpoint: Sendable {
        var decoded: UInt32
        var source: UInt32
    }

    /// Decoded bytes between two checkpoints where scalars must be counted.
    static let checkpointInterval = 512

    var stride: Stride
    /// Ascending; the first is the text's beginning.
    var checkpoints: [Checkpoint]
    var sourceCount: Int

    /// UTF-8 without a fault, after `prefix` bytes of byte order mark.
    static func identity(prefix: Int, sourceCount: Int) -> OffsetMap {
        OffsetMap(
            stride: .bytes,
            checkpoints: [Checkpoint(decoded: 0, source: UInt32(prefix))],
            sourceCount: sourceCount
        )
    }

    /// `offset` lies on a scalar boundary of `utf8`.
    func sourceOffset(of offset: Int, in utf8: [UInt8]) -> Int {
        if offset >= utf8.count { return sourceCount }
        let checkpoint = checkpoints[index(before: offset)]
        var source = Int(checkpoint.source)
        var decoded = Int(checkpoint.decoded)
        if stride == .bytes {
            return min(source + offset - decoded, sourceCount)
        }
        while decoded < offset {
            let length = utf8ScalarLength(lead: utf8[decoded])
            decoded += length
            source += stride == .scalars ? 1 : (length == 4 ? 4 : 2)
        }
        return min(source, sourceCount)
    }

    /// The last checkpoint at or before `offset`.
    private func index(before offset: Int) -> Int {
        max(0, checkpoints.partitioningIndex { Int($0.decoded) > offset } - 1)
    }
}

/// Bytes of the scalar that begins with `lead` in valid UTF-8.
func utf8ScalarLength(lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
}
