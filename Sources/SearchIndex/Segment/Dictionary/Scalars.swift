/// The Unicode scalars of UTF-8 that is taken to be right; a byte that is not is a character of its own.
struct Scalars: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> UInt32? {
        place < bytes.count ? Self.next(bytes, &place) : nil
    }

    /// The scalar at a place within, which moves behind it.
    @inline(__always)
    static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32 {
        let first = UInt32(bytes[place])
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, place + length <= bytes.count else {
            place += 1
            return first
        }
        var scalar = first & (0x7F >> UInt32(length))
        for index in 1..<length {
            scalar = scalar << 6 | UInt32(bytes[place + index] & 0x3F)
        }
        place += length
        return scalar
    }
}
