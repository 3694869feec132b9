/// Up to 128 documents of a list that wait to be written as one block.
struct PostingsStage: ~Copyable {
    /// Documents of a full stage.
    static let capacity = PostingsLayout.blockLength

    let documents: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    let lengthCodes: UnsafeMutablePointer<UInt8>
    let fieldCounts: UnsafeMutablePointer<SIMD4<UInt32>>
    /// Room to compute with, 128 numbers.
    let scratch: UnsafeMutablePointer<UInt32>
    private(set) var positions: UnsafeMutablePointer<UInt32>
    private(set) var forms: UnsafeMutablePointer<UInt16>
    private var positionCapacity = 1 << 10

    var count = 0
    var positionCount = 0
    /// Whether a staged document has a hit in a field other than the last.
    var hasFieldCounts = false
    /// All staged forms or-ed.
    var formBits: UInt16 = 0
    /// Whether a document or position was not above the one before, or a position not below the limit of its document's length code.
    var isInconsistent = false
    /// One above the last document closed.
    var nextDocument: UInt32 = 0

    init() {
        documents = .allocate(capacity: Self.capacity)
        frequencies = .allocate(capacity: Self.capacity)
        lengthCodes = .allocate(capacity: Self.capacity)
        fieldCounts = .allocate(capacity: Self.capacity)
        scratch = .allocate(capacity: Self.capacity)
        positions = .allocate(capacity: positionCapacity)
        forms = .allocate(capacity: positionCapacity)
    }

    deinit {
        documents.deallocate()
        frequencies.deallocate()
        lengthCodes.deallocate()
        fieldCounts.deallocate()
        scratch.deallocate()
        positions.deallocate()
        forms.deallocate()
    }

    var isFull: Bool { count == Self.capacity }

    mutating func removeAll() {
        count = 0
        positionCount = 0
        hasFieldCounts = false
        formBits = 0
    }

    /// Makes room for this many more positions.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if positionCount &+ more > positionCapacity { enlarge(by: more) }
    }

    private mutating func enlarge(by more: Int) {
        let size = max(positionCount + more, 2 * positionCapacity)
        let newPositions = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        let newForms = UnsafeMutablePointer<UInt16>.allocate(capacity: size)
        newPositions.moveInitialize(from: positions, count: positionCount)
        newForms.moveInitialize(from: forms, count: positionCount)
        positions.deallocate()
        forms.deallocate()
        positions = newPositions
        forms = newForms
        positionCapacity = size
    }

    /// Ends a document whose `frequency` positions and forms were written behind `positionCount`.
    @inline(__always)
    mutating func close(
        document: UInt32,
        lengthCode: UInt8,
        frequency: Int,
        fieldCounts: SIMD4<UInt32>,
        hasFieldCounts: Bool
    ) {
        documents[count] = document
        frequencies[count] = UInt32(truncatingIfNeeded: frequency)
        lengthCodes[count] = lengthCode
        self.fieldCounts[count] = fieldCounts
        if hasFieldCounts { self.hasFieldCounts = true }
        let own = positions + positionCount
        var isAscending = document >= nextDocument && own[frequency &- 1] < PositionCode.limits[Int(lengthCode)]
        for index in 1..<frequency where own[index] <= own[index &- 1] { isAscending = false }
        if !isAscending { isInconsistent = true }
        nextDocument = document &+ 1
        positionCount &+= frequency
        count &+= 1
    }
}
