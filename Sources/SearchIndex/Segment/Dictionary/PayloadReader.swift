/// Reads varints from verified bytes that have ``SegmentFormat/padding`` readable ones behind: reading past the end is noticed, not prevented, and stays within those.
struct PayloadReader {
    private var next: UnsafeRawPointer
    private let end: UnsafeRawPointer
    /// False after reading what wasn't there.
    private(set) var isValid = true

    /// Nil for bytes without an address.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return nil }
        next = start
        end = start + bytes.count
    }

    /// 0 where there is none.
    @inline(__always)
    mutating func varint() -> UInt64 {
        guard next < end else {
            isValid = false
            return 0
        }
        let byte = next.load(as: UInt8.self)
        next += 1
        return byte < 0x80 ? UInt64(byte) : rest(of: byte)
    }

    /// At most nine further bytes.
    @inline(never)
    private mutating func rest(of first: UInt8) -> UInt64 {
        var value = UInt64(first & 0x7F)
        for shift in stride(from: UInt64(7), to: 64, by: 7) {
            let byte = next.load(as: UInt8.self)
            next += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                isValid = isValid && next <= end
                return value
            }
        }
        isValid = false
        return 0
    }
}
