internal import LinuxSystem

/// A growing run of plain values in memory of its own: an array without checks of uniqueness and bounds.
///
/// Subscripts are checked in debug builds only: indexes come from this target's own tables, never from a file.
struct PlainBuffer<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 16) {
        self.capacity = max(capacity, 1)
        base = Self.allocate(self.capacity)
    }

    init(repeating value: Element, count: Int) {
        self.init(capacity: count)
        base.initialize(repeating: value, count: count)
        self.count = count
    }

    deinit {
        base.deallocate()
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    var values: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    mutating func append(_ value: Element) {
        if count == capacity {
            reserve(1)
        }
        base[count] = value
        count += 1
    }

    mutating func append(contentsOf values: UnsafeBufferPointer<Element>) {
        guard let start = values.baseAddress else { return }
        reserve(values.count)
        (base + count).update(from: start, count: values.count)
        count += values.count
    }

    mutating func append(repeating value: Element, count more: Int) {
        reserve(more)
        (base + count).update(repeating: value, count: more)
        count += more
    }

    /// Makes room for `more` values; `base` may move.
    mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(count + more, capacity + capacity / 2)
        let larger = Self.allocate(capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    /// Counts in values that were written into reserved room through `base`.
    mutating func extend(by more: Int) {
        assert(more >= 0 && count + more <= capacity)
        count += more
    }

    /// Moves values to an earlier place; the two may overlap.
    mutating func move(_ range: Range<Int>, to place: Int) {
        assert(range.upperBound <= count && place <= range.lowerBound)
        guard range.lowerBound != place else { return }
        (base + place).update(from: base + range.lowerBound, count: range.count)
    }

    mutating func removeLast(_ number: Int) {
        assert(number <= count)
        count -= number
    }

    /// Keeps the room.
    mutating func removeAll() {
        count = 0
    }

    /// Keeps the room while it is used: gives it back when it is much more than what was in it.
    mutating func removeAllAndShrink() {
        let wanted = max(count * 4, 1 << 12)
        count = 0
        guard capacity > wanted else { return }
        base.deallocate()
        capacity = wanted
        base = Self.allocate(capacity)
    }

    /// Large runs are asked to lie on huge pages: they are reached at random places, where small ones cost a table walk each.
    private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
        let hugePage = 2 << 20
        let bytes = capacity * MemoryLayout<Element>.stride
        guard bytes >= 2 * hugePage else { return .allocate(capacity: capacity) }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: hugePage)
        adviseHugePages(memory, byteCount: bytes)
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }
}
