/// 128 numbers packed at the width that costs least, the few that need more patched in.
///
/// One byte: the width (bits 0–5) and how many bytes each exception keeps (bits 6–7: none, 1, 2, 4). With exceptions one byte: their count.
/// Then the packed low bits, 16 × width bytes, then the places of the exceptions, one byte each, then their bits above the width.
enum PackedBlock {
    /// The longest that ``append(_:to:)`` writes.
    static let maximumLength = 2 + 16 * 32 + 5 * 128

    /// Packs 128 numbers; the sink makes room itself.
    static func append(_ values: UnsafePointer<UInt32>, to sink: inout ByteSink) {
        sink.reserve(maximumLength)
        let plan = plan(values)
        let exceptionBytes = byteCount(plan.kind)
        sink.append(UInt8(truncatingIfNeeded: plan.width | plan.kind << 6))
        if plan.kind != 0 { sink.append(UInt8(truncatingIfNeeded: plan.exceptions)) }
        BlockPacking.pack(values, width: plan.width, to: sink.end)
        sink.advance(by: 16 * plan.width)
        guard plan.kind != 0 else { return }
        let limit = BitWidth.mask(plan.width)
        var place = sink.end
        var high = place + plan.exceptions
        for index in 0..<BlockPacking.count where values[index] > limit {
            place.storeBytes(of: UInt8(truncatingIfNeeded: index), as: UInt8.self)
            place += 1
            let rest = values[index] &>> UInt32(truncatingIfNeeded: plan.width)
            high.storeBytes(of: rest.littleEndian, as: UInt32.self)
            high += exceptionBytes
        }
        sink.advance(by: plan.exceptions * (1 + exceptionBytes))
    }

    private struct Plan {
        var width: Int
        var kind: Int
        var exceptions: Int
    }

    /// The cheapest width: one less saves 16 bytes, and costs every number that no longer fits.
    private static func plan(_ values: UnsafePointer<UInt32>) -> Plan {
        var all: UInt32 = 0
        var counts = SIMD64<UInt8>.zero
        withUnsafeMutableBytes(of: &counts) { counts in
            for index in 0..<BlockPacking.count {
                let value = values[index]
                all |= value
                counts[BitWidth.of(value)] &+= 1
            }
        }
        let widest = BitWidth.of(all)
        var best = Plan(width: widest, kind: 0, exceptions: 0)
        var bestCost = 16 * widest
        var exceptions = 0
        var width = widest
        while width > 0 {
            exceptions &+= Int(counts[width])
            width &-= 1
            let kind = kind(ofExcess: widest &- width)
            let cost = 1 &+ 16 &* width &+ exceptions &* (1 &+ byteCount(kind))
            // Patching more than a quarter would cost readers more time than it saves room.
            if exceptions > BlockPacking.count / 4 { break }
            if cost < bestCost {
                bestCost = cost
                best = Plan(width: width, kind: kind, exceptions: exceptions)
            }
        }
        return best
    }

    private static func kind(ofExcess bits: Int) -> Int { bits <= 8 ? 1 : bits <= 16 ? 2 : 3 }

    @inline(__always)
    private static func byteCount(_ kind: Int) -> Int { (1 &<< kind) &>> 1 }

    /// Bytes that the block at `bytes` takes, by its first two; nil when these can't begin a block.
    @inline(__always)
    static func length(_ bytes: UnsafeRawPointer) -> Int? {
        let head = Int(bytes.load(as: UInt8.self))
        let width = head & 63
        guard width <= 32 else { return nil }
        if head < 64 { return 1 &+ 16 &* width }
        let exceptions = Int(bytes.load(fromByteOffset: 1, as: UInt8.self))
        return 2 &+ 16 &* width &+ exceptions &* (1 &+ byteCount(head &>> 6))
    }

    /// Unpacks a block whose ``length(_:)`` lies within what may be read, with 16 readable bytes behind. Returns the bits that bound its numbers.
    @inline(__always)
    static func unpack(_ bytes: UnsafeRawPointer, to values: UnsafeMutablePointer<UInt32>) -> Int {
        let head = Int(bytes.load(as: UInt8.self))
        let width = head & 63
        if head < 64 {
            BlockPacking.unpack(bytes + 1, width: width, to: values)
            return width
        }
        BlockPacking.unpack(bytes + 2, width: width, to: values)
        let kind = head &>> 6
        patch(bytes, width: width, kind: kind, values: values)
        return width &+ 8 &* byteCount(kind)
    }

    private static func patch(
        _ bytes: UnsafeRawPointer,
        width: Int,
        kind: Int,
        values: UnsafeMutablePointer<UInt32>
    ) {
        let count = Int(bytes.load(fromByteOffset: 1, as: UInt8.self))
        let places = bytes + 2 + 16 &* width
        let highs = places + count
        let size = byteCount(kind)
        let mask = BitWidth.mask(8 &* size)
        let shift = UInt32(truncatingIfNeeded: width)
        for exception in 0..<count {
            let place = Int(places.load(fromByteOffset: exception, as: UInt8.self)) & 127
            let high = UInt32(littleEndian: highs.loadUnaligned(fromByteOffset: exception &* size, as: UInt32.self))
            // A width of 32 leaves no room above; only damaged bytes have both.
            values[place] |= (high & mask) << shift
        }
    }
}
