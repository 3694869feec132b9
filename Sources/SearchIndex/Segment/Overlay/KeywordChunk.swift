/// Changed keyword values of 256 documents.
///
/// Its memory: a code for each document (unchanged, no value, the ordinal of its one value, or the place of its list), then the address of the
/// lists. A list is its length and its ordinals.
final class KeywordChunk: OverlayChunk, @unchecked Sendable {
    let memory: UnsafeMutableRawPointer
    private var capacity: Int
    private var used = 0

    private static let unchanged = UInt32.max
    private static let empty = UInt32.max - 1
    /// Set in codes that are places of lists.
    private static let listBit: UInt32 = 1 << 31
    private static let listsOffset = 256 * 4

    init() {
        capacity = 16
        memory = Self.makeMemory(capacity: capacity)
        memory.initializeMemory(as: UInt32.self, repeating: Self.unchanged, count: 256)
    }

    /// Leaves out lists that no document has any more.
    init(copying other: KeywordChunk) {
        capacity = max(other.used, 16)
        memory = Self.makeMemory(capacity: capacity)
        for document in 0..<UInt32(256) {
            let code = Self.code(document, other.memory)
            guard code & Self.listBit != 0, code < Self.empty else {
                setCode(code, document)
                continue
            }
            var ordinals: [UInt32] = []
            Self.forEachOrdinal(document, in: other.memory) { ordinals.append($0) }
            set(ordinals, document: document)
        }
    }

    deinit {
        Self.lists(memory).deallocate()
        memory.deallocate()
    }

    private static func makeMemory(capacity: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: listsOffset + 8, alignment: 8)
        let lists = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        memory.storeBytes(of: lists, toByteOffset: listsOffset, as: UnsafeMutablePointer<UInt32>.self)
        return memory
    }

    @inline(__always)
    private static func lists(_ memory: UnsafeRawPointer) -> UnsafeMutablePointer<UInt32> {
        memory.load(fromByteOffset: listsOffset, as: UnsafeMutablePointer<UInt32>.self)
    }

    @inline(__always)
    private static func code(_ document: UInt32, _ memory: UnsafeRawPointer) -> UInt32 {
        memory.load(fromByteOffset: Int(document & 255) * 4, as: UInt32.self)
    }

    @inline(__always)
    static func isChanged(_ document: UInt32, in memory: UnsafeRawPointer) -> Bool {
        code(document, memory) != unchanged
    }

    /// Of a document that was changed.
    @inline(__always)
    static func forEachOrdinal(_ document: UInt32, in memory: UnsafeRawPointer, _ body: (UInt32) -> Void) {
        let code = code(document, memory)
        if code & listBit == 0 { return body(code) }
        guard code < empty else { return }
        let list = lists(memory) + Int(code & ~listBit)
        for place in 0..<Int(list[0]) {
            body(list[1 + place])
        }
    }

    private func setCode(_ code: UInt32, _ document: UInt32) {
        memory.storeBytes(of: code, toByteOffset: Int(document & 255) * 4, as: UInt32.self)
    }

    /// Only for a chunk that nobody else sees; ordinals are below 2³¹.
    func set(_ ordinals: [UInt32], document: UInt32) {
        switch ordinals.count {
        case 0: setCode(Self.empty, document)
        case 1: setCode(ordinals[0], document)
        default: setCode(Self.listBit | UInt32(truncatingIfNeeded: append(ordinals)), document)
        }
    }

    /// The place of a new list.
    private func append(_ ordinals: [UInt32]) -> Int {
        let place = used
        if used + ordinals.count + 1 > capacity {
            enlarge(to: max(used + ordinals.count + 1, capacity * 2))
        }
        let lists = Self.lists(memory)
        lists[place] = UInt32(truncatingIfNeeded: ordinals.count)
        for (index, ordinal) in ordinals.enumerated() {
            lists[place + 1 + index] = ordinal
        }
        used += ordinals.count + 1
        return place
    }

    private func enlarge(to size: Int) {
        let old = Self.lists(memory)
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        larger.update(from: old, count: used)
        old.deallocate()
        memory.storeBytes(of: larger, toByteOffset: Self.listsOffset, as: UnsafeMutablePointer<UInt32>.self)
        capacity = size
    }
}
