/// What bounds a score: no document of a block has both a higher weighted frequency and a shorter length than one of its block's impacts.
struct Impact: Equatable, Sendable {
    /// Code of the weighted frequency, see ``FrequencyCode``.
    var frequencyCode: UInt8
    /// Code of the document length, see ``LengthCode``.
    var lengthCode: UInt8

    /// The weighted frequency, rounded up where it is above 200.
    var frequency: UInt32 { FrequencyCode.decode(frequencyCode) }

    /// What bounds every document.
    static let unbounded = Impact(frequencyCode: 255, lengthCode: 0)
}

/// The four impacts of a block or superblock; a block with fewer repeats one, so that all four can be scored without a branch.
struct ImpactSet: Equatable, Sendable {
    /// Frequency codes at the even places, length codes at the odd ones, lowest frequency first.
    var bytes: SIMD8<UInt8>

    static let unbounded = ImpactSet(bytes: SIMD8(255, 0, 255, 0, 255, 0, 255, 0))

    /// One of the four, by rising frequency.
    subscript(place: Int) -> Impact {
        Impact(frequencyCode: bytes[2 * place], lengthCode: bytes[2 * place + 1])
    }

    /// The largest value that a score rising with frequency and falling with length takes over the four.
    @inline(__always)
    func maximum(_ score: (Impact) -> Float) -> Float {
        max(max(score(self[0]), score(self[1])), max(score(self[2]), score(self[3])))
    }
}
