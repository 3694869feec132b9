/// The first eight bytes of a key as a number that orders as the bytes do; shorter keys end in zeros.
enum KeyPrefix {
    @inline(__always)
    static func of(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let start = key.baseAddress else { return 0 }
        if key.count >= 8 {
            return UInt64(bigEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        }
        var value: UInt64 = 0
        for index in 0..<key.count {
            value |= UInt64(start[index]) << UInt64(56 - 8 * index)
        }
        return value
    }
}
