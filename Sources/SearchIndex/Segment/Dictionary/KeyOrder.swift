internal import LinuxSystem

/// The order of keys: byte by byte, a beginning before what goes on.
enum KeyOrder {
    /// Negative, zero or positive, as the first key comes before the second, is it, or comes after.
    static func compare(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Int {
        let length = min(first.count, second.count)
        if length > 0, let start = first.baseAddress, let other = second.baseAddress {
            let order = compareBytes(start, other, count: length)
            if order != 0 {
                return order
            }
        }
        return first.count - second.count
    }

    /// How many bytes both begin with.
    @inline(__always)
    static func sharedLength(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Int {
        let limit = min(first.count, second.count)
        var length = 0
        while length < limit, first[length] == second[length] {
            length += 1
        }
        return length
    }
}
