/// Writes numbers compactly: seven bits a byte, lowest first, the top bit says that more follow.
struct CompactWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(bytes other: some Sequence<UInt8>) {
        bytes.append(contentsOf: other)
    }

    /// Not negative.
    mutating func append(_ number: Int) {
        append(UInt64(UInt(bitPattern: number)))
    }

    mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Small where it lies near 0, on either side.
    mutating func append(signed number: Int) {
        append(UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
    }
}

/// Reads what `CompactWriter` wrote. Every function throws where the bytes end or can't be ours.
struct CompactReader {
    /// The bytes are none of ours.
    struct Unreadable: Error {}

    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func byte() throws(Unreadable) -> UInt8 {
        guard place < bytes.count else { throw Unreadable() }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func bytes(_ count: Int) throws(Unreadable) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - place else { throw Unreadable() }
        defer { place += count }
        return bytes[place..<place + count]
    }

    /// Up to 2^56, so that sums of some never overflow.
    mutating func number() throws(Unreadable) -> Int {
        let number = try wideNumber()
        guard number < 1 << 56 else { throw Unreadable() }
        return Int(number)
    }

    /// How many things follow that take a byte each at least: never more than there is room for.
    mutating func count() throws(Unreadable) -> Int {
        let count = try number()
        guard count <= bytes.count - place else { throw Unreadable() }
        return count
    }

    mutating func signed() throws(Unreadable) -> Int {
        let number = try self.number()
        return number >> 1 ^ -(number & 1)
    }

    mutating func wideNumber() throws(Unreadable) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            guard shift < 63 || byte <= 1 && shift == 63 else { throw Unreadable() }
            number |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return number }
            shift += 7
        }
    }
}
