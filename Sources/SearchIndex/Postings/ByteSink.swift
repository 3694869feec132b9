/// Growing memory that bytes are written to without a check each: room is reserved first.
struct ByteSink: ~Copyable {
    private(set) var base: UnsafeMutableRawPointer
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 1 << 16) {
        self.capacity = capacity
        base = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit { base.deallocate() }

    /// Makes room for this many bytes behind `count` and 16 more, for stores wider than what they keep.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if count + more + 16 > capacity { enlarge(by: more) }
    }

    private mutating func enlarge(by more: Int) {
        capacity = max(count + more + 16, 2 * capacity)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = larger
    }

    /// The place behind the last byte; what is written there counts after ``advance(by:)``.
    @inline(__always)
    var end: UnsafeMutableRawPointer { base + count }

    @inline(__always)
    mutating func advance(by bytes: Int) { count += bytes }

    /// Counts what was written from ``end`` up to a place in the reserved room.
    @inline(__always)
    mutating func advance(to place: UnsafeMutableRawPointer) { count = place - base }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        end.storeBytes(of: byte, as: UInt8.self)
        count += 1
    }

    mutating func appendVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func append(_ value: UInt32) {
        reserve(4)
        end.storeBytes(of: value.littleEndian, as: UInt32.self)
        count += 4
    }

    mutating func append(_ impacts: ImpactSet) {
        reserve(8)
        end.storeBytes(of: impacts.bytes, as: SIMD8<UInt8>.self)
        count += 8
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        end.copyMemory(from: start, byteCount: bytes.count)
        count += bytes.count
    }

    /// Everything written; valid until the sink changes.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    mutating func removeAll() { count = 0 }

    /// Everything written, as an array; the sink is empty afterwards.
    mutating func take() -> [UInt8] {
        let bytes = [UInt8](UnsafeRawBufferPointer(start: base, count: count))
        count = 0
        return bytes
    }
}
