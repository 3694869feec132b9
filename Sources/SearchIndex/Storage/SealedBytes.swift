/// The outer form of manifest and patches: a sign, a version, what is in it, and a checksum of all that.
///
/// | bytes | what |
/// |---|---|
/// | 8 | the sign of the kind of file |
/// | 4 | the version, little endian |
/// | … | the contents |
/// | 8 | XXH3-64 of all before, little endian |
struct SealedBytes {
    let magic: UInt64
    let version: UInt32

    /// The manifest's own sign: "SRCHMAN" behind a byte that no text begins with.
    static let manifest = SealedBytes(magic: 0x4E41_4D48_4352_5391, version: 1)
    /// "SRCHPAT".
    static let patch = SealedBytes(magic: 0x5441_5048_4352_5391, version: 1)

    func seal(_ contents: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(contents.count + 20)
        bytes.append(fixed: magic)
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: version >> shift))
        }
        bytes.append(contentsOf: contents)
        bytes.append(fixed: Self.checksum(bytes))
        return bytes
    }

    /// What was sealed; throws `.damaged` when it is not that.
    func open(_ bytes: [UInt8], name: String) throws(IndexError) -> (contents: [UInt8], checksum: UInt64) {
        func damaged(_ what: String) -> IndexError { IndexError(code: .damaged, message: "\(name) \(what)") }
        guard bytes.count >= 20 else { throw damaged("is cut short") }
        var head = ByteReader(Array(bytes[..<8]))
        guard head.fixed() == magic else { throw damaged("is no such file of an index") }
        let stored = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[8 + $1]) << UInt32($1 * 8) }
        guard stored == version else { throw damaged("has the format \(stored), which this version does not read") }
        var tail = ByteReader(Array(bytes[(bytes.count - 8)...]))
        let checksum = Self.checksum(Array(bytes[..<(bytes.count - 8)]))
        guard tail.fixed() == checksum else { throw damaged("has a wrong checksum") }
        return (Array(bytes[12..<(bytes.count - 8)]), checksum)
    }

    /// Of bytes that ``seal(_:)`` gave.
    static func seal(of bytes: [UInt8]) -> SegmentSeal {
        SegmentSeal(length: UInt64(bytes.count), checksum: checksum(Array(bytes.dropLast(8))))
    }

    static func checksum(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { SegmentFormat.checksum($0) }
    }
}
