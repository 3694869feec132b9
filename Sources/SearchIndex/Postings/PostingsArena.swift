/// Memory for the blocks that cursors decode into, reused from one query to the next.
///
/// One thread uses it at a time. What it hands out stays valid until ``reset()`` or until it is freed; cursors don't hold it, so the query must.
final class PostingsArena {
    private var slabs: [UnsafeMutableRawBufferPointer] = []
    private var slab = 0
    private var used = 0

    /// Bytes of one slab; larger wishes get a slab of their own size.
    private static let slabLength = 64 << 10

    init() {}

    deinit { for slab in slabs { slab.deallocate() } }

    /// Makes everything handed out free to be used again.
    func reset() {
        slab = 0
        used = 0
    }

    /// Memory that is held, in use or not.
    var byteCount: Int { slabs.reduce(0) { $0 + $1.count } }

    /// Uninitialised memory aligned to 16 bytes.
    func take(byteCount: Int) -> UnsafeMutableRawPointer {
        let length = (byteCount + 15) & ~15
        while slab < slabs.count {
            let current = slabs[slab]
            if current.count - used >= length, let base = current.baseAddress {
                defer { used += length }
                return base + used
            }
            slab += 1
            used = 0
        }
        let fresh = UnsafeMutableRawBufferPointer.allocate(byteCount: max(length, Self.slabLength), alignment: 16)
        slabs.append(fresh)
        used = length
        // A buffer of at least one slab's length has a base address.
        return fresh.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    }
}
