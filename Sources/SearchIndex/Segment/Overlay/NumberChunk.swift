/// Changed numbers of 256 documents.
///
/// Its memory: a bit for each document that was changed (32 bytes), a bit for each that has a value (32 bytes), the values.
final class NumberChunk: OverlayChunk, @unchecked Sendable {
    let memory: UnsafeMutableRawPointer
    private static let presentOffset = 32
    private static let valuesOffset = 64
    private static let byteCount = valuesOffset + 256 * 8

    init() {
        memory = .allocate(byteCount: Self.byteCount, alignment: 8)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: Self.byteCount)
    }

    init(copying other: NumberChunk) {
        memory = .allocate(byteCount: Self.byteCount, alignment: 8)
        memory.copyMemory(from: other.memory, byteCount: Self.byteCount)
    }

    deinit {
        memory.deallocate()
    }

    @inline(__always)
    private static func bit(_ document: UInt32, _ memory: UnsafeRawPointer, from offset: Int) -> Bool {
        let place = Int(document & 255)
        let word = memory.load(fromByteOffset: offset + (place >> 6) * 8, as: UInt64.self)
        return word >> UInt64(place & 63) & 1 != 0
    }

    private func setBit(_ document: UInt32, from offset: Int, _ value: Bool) {
        let place = Int(document & 255)
        let word = (memory + offset + (place >> 6) * 8).assumingMemoryBound(to: UInt64.self)
        let bit: UInt64 = 1 << UInt64(place & 63)
        word.pointee = value ? word.pointee | bit : word.pointee & ~bit
    }

    @inline(__always)
    static func isChanged(_ document: UInt32, in memory: UnsafeRawPointer) -> Bool { bit(document, memory, from: 0) }

    @inline(__always)
    static func value(_ document: UInt32, in memory: UnsafeRawPointer) -> Int64? {
        guard bit(document, memory, from: presentOffset) else { return nil }
        return memory.load(fromByteOffset: valuesOffset + Int(document & 255) * 8, as: Int64.self)
    }

    /// Only for a chunk that nobody else sees.
    func set(_ value: Int64?, document: UInt32) {
        setBit(document, from: 0, true)
        setBit(document, from: Self.presentOffset, value != nil)
        memory.storeBytes(of: value ?? 0, toByteOffset: Self.valuesOffset + Int(document & 255) * 8, as: Int64.self)
    }
}
