extension StoryTraits {
    /// Changes with every change of what is kept or how it is made, so that stored traits are computed again.
    private static let version: UInt8 = 3
    private static let headerLength = 7
    private static let mostFeatures = 255

    /// Version, number of probes, whether the day is known (1) and only mentioned (2), the day, the features; little-endian.
    package var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.headerLength + features.count * 4)
        bytes.append(Self.version)
        bytes.append(UInt8(clamping: probes))
        bytes.append(standing.map { $0.isMentioned ? 2 : 1 } ?? 0)
        bytes.append(number: UInt32(bitPattern: standing?.ordinal ?? 0))
        for feature in features {
            bytes.append(number: feature.rawValue)
        }
        return bytes
    }

    /// Nil for bytes of another version or no traits at all: compute them again.
    package init?(encoded bytes: [UInt8]) {
        let length = bytes.count - Self.headerLength
        guard length >= 0, length % 4 == 0, length / 4 <= Self.mostFeatures, bytes[0] == Self.version, bytes[2] <= 2,
            Int(bytes[1]) <= length / 4
        else { return nil }
        let ordinal = Int32(bitPattern: bytes.number(at: 3))
        let features = (0..<length / 4).map { StoryFeature(rawValue: bytes.number(at: Self.headerLength + $0 * 4)) }
        guard features.allSatisfy({ $0.weight > 0 }) else { return nil }
        self.init(
            features: features,
            probes: Int(bytes[1]),
            standing: bytes[2] == 0 ? nil : StoryDay(ordinal: ordinal, isMentioned: bytes[2] == 2)
        )
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    fileprivate func number(at offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32($1 * 8) }
    }
}
