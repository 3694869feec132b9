/// The bytes of one key, in memory that is used again for the next.
struct KeyBuffer: ~Copyable {
    private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    private var capacity = 256
    private(set) var count = 0

    deinit {
        base.deallocate()
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Keeps the first bytes, which are there, and puts others behind them.
    @inline(__always)
    mutating func replace(from shared: Int, with suffix: UnsafeRawBufferPointer) {
        if shared + suffix.count > capacity {
            enlarge(to: shared + suffix.count)
        }
        if let source = suffix.baseAddress {
            UnsafeMutableRawPointer(base + shared).copyMemory(from: source, byteCount: suffix.count)
        }
        count = shared + suffix.count
    }

    @inline(never)
    private mutating func enlarge(to length: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: length * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = length * 2
    }
}
