/// Reads the small files of an index; nil wherever the bytes end early.
struct ByteReader {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func varint() -> UInt64? {
        bytes.withUnsafeBytes { Varint.read($0, at: &place) }
    }

    /// A number that counts things of at least one byte each, so it can't be larger than what is left.
    mutating func count() -> Int? {
        guard let value = varint(), value <= UInt64(bytes.count - place) else { return nil }
        return Int(value)
    }

    mutating func fixed() -> UInt64? {
        guard bytes.count - place >= 8 else { return nil }
        defer { place += 8 }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64($1 * 8) }
    }

    mutating func run() -> [UInt8]? {
        guard let count = count() else { return nil }
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    mutating func string() -> String? {
        run().flatMap { String(validating: $0, as: UTF8.self) }
    }
}

extension [UInt8] {
    mutating func append(varint value: some BinaryInteger) {
        Varint.append(UInt64(truncatingIfNeeded: value), to: &self)
    }

    mutating func append(fixed value: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    mutating func append(run bytes: some Collection<UInt8>) {
        append(varint: bytes.count)
        append(contentsOf: bytes)
    }
}
