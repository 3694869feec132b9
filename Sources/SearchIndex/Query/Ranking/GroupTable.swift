/// Counts different numbers: open addressing, for millions of them.
struct GroupTable: ~Copyable {
    private var slots: UnsafeMutablePointer<Int64>
    private var capacity: Int
    private(set) var count = 0
    /// Marks free slots; as a value it is kept in `holdsFreeMark`.
    private static let freeMark = Int64.min
    private var holdsFreeMark = false

    init() {
        capacity = 64
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Self.freeMark, count: capacity)
    }

    deinit { slots.deallocate() }

    mutating func insert(_ value: Int64) {
        if value == Self.freeMark {
            count += holdsFreeMark ? 0 : 1
            holdsFreeMark = true
            return
        }
        let place = place(of: value)
        guard slots[place] != value else { return }
        slots[place] = value
        count += 1
        if count * 2 > capacity {
            grow()
        }
    }

    /// Where the value is or would be.
    private func place(of value: Int64) -> Int {
        var place = Int(truncatingIfNeeded: (UInt64(bitPattern: value) &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
        while slots[place] != value, slots[place] != Self.freeMark {
            place = (place + 1) & (capacity - 1)
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        let oldCapacity = capacity
        capacity *= 2
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Self.freeMark, count: capacity)
        for place in 0..<oldCapacity where old[place] != Self.freeMark {
            slots[self.place(of: old[place])] = old[place]
        }
        old.deallocate()
    }
}
