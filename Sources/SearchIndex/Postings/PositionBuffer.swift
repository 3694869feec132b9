/// Positions and forms of one or more documents, in memory that is used again and again.
struct PositionBuffer: ~Copyable {
    private(set) var positions: UnsafeMutablePointer<UInt32>
    private(set) var forms: UnsafeMutablePointer<UInt16>
    private(set) var count = 0
    private(set) var capacity: Int

    init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        positions = .allocate(capacity: self.capacity)
        forms = .allocate(capacity: self.capacity)
    }

    deinit {
        positions.deallocate()
        forms.deallocate()
    }

    /// Forgets what is in it and keeps the memory.
    mutating func removeAll() { count = 0 }

    /// Makes room for more entries and returns the place of the first; what stands there is undefined until written.
    mutating func grow(by more: Int) -> Int {
        let place = count
        if count + more > capacity { enlarge(to: max(count + more, 2 * capacity)) }
        count += more
        return place
    }

    private mutating func enlarge(to size: Int) {
        positions.enlarge(to: size, holding: count)
        forms.enlarge(to: size, holding: count)
        capacity = size
    }
}

extension UnsafeMutablePointer {
    /// Moves what it points to, `count` of it, to memory for `size`.
    mutating func enlarge(to size: Int, holding count: Int) {
        let larger = Self.allocate(capacity: size)
        larger.moveInitialize(from: self, count: count)
        deallocate()
        self = larger
    }
}
