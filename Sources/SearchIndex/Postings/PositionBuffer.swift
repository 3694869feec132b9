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
        let newPositions = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        let newForms = UnsafeMutablePointer<UInt16>.allocate(capacity: size)
        newPositions.moveInitialize(from: positions, count: count)
        newForms.moveInitialize(from: forms, count: count)
        positions.deallocate()
        forms.deallocate()
        positions = newPositions
        forms = newForms
        capacity = size
    }
}
