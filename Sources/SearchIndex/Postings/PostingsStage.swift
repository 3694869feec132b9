/// Up to 128 documents of a list that wait to be written as one block.
struct PostingsStage: ~Copyable {
    /// Documents of a full stage.
    static let capacity = PostingsLayout.blockLength

    let documents: UnsafeMutablePointer<UInt32>
    let frequencies: UnsafeMutablePointer<UInt32>
    let lengthCodes: UnsafeMutablePointer<UInt8>
    /// Zero but for documents with hits in fields other than the last.
    let fieldCounts: UnsafeMutablePointer<SIMD4<UInt32>>
    /// Places of the documents with such hits, ascending.
    let fieldSlots: UnsafeMutablePointer<UInt8>
    /// Room to compute with, 128 numbers.
    let scratch: UnsafeMutablePointer<UInt32>
    private(set) var positions: UnsafeMutablePointer<UInt32>
    private(set) var forms: UnsafeMutablePointer<UInt16>
    private var positionCapacity = 1 << 10
    private let limits = PositionCode.limits

    private(set) var count = 0
    private(set) var positionCount = 0
    /// So many positions have their form written; those behind have form 0.
    private var formCount = 0
    /// How many staged documents have a hit in a field other than the last.
    private(set) var fieldSlotCount = 0
    /// All staged forms or-ed.
    private(set) var formBits: UInt16 = 0
    /// Whether a document or position of the list was not above the one before, or a position not below the limit of its document's length code.
    private(set) var isInconsistent = false
    /// One above the last document staged.
    private(set) var nextDocument: UInt32 = 0

    init() {
        documents = .allocate(capacity: Self.capacity)
        frequencies = .allocate(capacity: Self.capacity)
        lengthCodes = .allocate(capacity: Self.capacity)
        fieldCounts = .allocate(capacity: Self.capacity)
        fieldCounts.initialize(repeating: .zero, count: Self.capacity)
        fieldSlots = .allocate(capacity: Self.capacity)
        scratch = .allocate(capacity: Self.capacity)
        positions = .allocate(capacity: positionCapacity)
        forms = .allocate(capacity: positionCapacity)
    }

    deinit {
        documents.deallocate()
        frequencies.deallocate()
        lengthCodes.deallocate()
        fieldCounts.deallocate()
        fieldSlots.deallocate()
        scratch.deallocate()
        positions.deallocate()
        forms.deallocate()
    }

    var hasFieldCounts: Bool { fieldSlotCount > 0 }

    var isFull: Bool { count == Self.capacity }

    mutating func beginList() {
        removeAll()
        isInconsistent = false
        nextDocument = 0
    }

    mutating func removeAll() {
        for slot in 0..<fieldSlotCount { fieldCounts[Int(fieldSlots[slot])] = .zero }
        count = 0
        positionCount = 0
        formCount = 0
        fieldSlotCount = 0
        formBits = 0
    }

    private mutating func enlarge(by more: Int) {
        let size = max(positionCount + more, 2 * positionCapacity)
        positions.enlarge(to: size, holding: positionCount)
        forms.enlarge(to: size, holding: positionCount)
        positionCapacity = size
    }

    /// Gives form 0 to all positions without one, where others have one.
    mutating func completeForms() {
        if formBits != 0 { fillForms() }
    }

    @inline(__always)
    private mutating func fillForms() {
        guard formCount < positionCount else { return }
        (forms + formCount).update(repeating: 0, count: positionCount - formCount)
        formCount = positionCount
    }

    private mutating func set(_ counts: SIMD4<UInt32>, at slot: Int) {
        fieldCounts[slot] = counts
        fieldSlots[fieldSlotCount] = UInt8(truncatingIfNeeded: slot)
        fieldSlotCount += 1
    }

    /// One document with its positions, at least one; the stage is not full.
    @inline(__always)
    mutating func add(
        document: UInt32,
        lengthCode: UInt8,
        positions own: UnsafePointer<UInt32>,
        count frequency: Int,
        forms: UnsafePointer<UInt16>?,
        fieldCounts counts: SIMD4<UInt32>
    ) {
        if positionCount &+ frequency > positionCapacity { enlarge(by: frequency) }
        if let forms { add(forms: forms, count: frequency) }
        let target = positions + positionCount
        var last = own[0]
        target[0] = last
        var isAscending = document >= nextDocument
        for index in 1..<frequency {
            let position = own[index]
            if position <= last { isAscending = false }
            target[index] = position
            last = position
        }
        if !isAscending || last >= limits[Int(lengthCode)] { isInconsistent = true }
        nextDocument = document &+ 1
        documents[count] = document
        frequencies[count] = UInt32(truncatingIfNeeded: frequency)
        lengthCodes[count] = lengthCode
        positionCount &+= frequency
        if counts != .zero { set(counts, at: count) }
        count &+= 1
    }

    /// Forms of positions that are staged next.
    private mutating func add(forms own: UnsafePointer<UInt16>, count: Int) {
        fillForms()
        for index in 0..<count {
            forms[positionCount &+ index] = own[index]
            formBits |= own[index]
        }
        formCount = positionCount &+ count
    }

    /// Documents from segment-wide word numbers until the stage is full or the words end; gives how many words it took.
    mutating func add(
        words: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        in layout: borrowing DocumentLayout,
        lastField: Int
    ) -> Int {
        guard let source = words.baseAddress, layout.documentCount > 0 else { return words.count }
        let wordCount = words.count
        var index = 0
        var isConsistent = true
        if forms != nil { fillForms() }
        while index < wordCount, count < Self.capacity {
            let own = source + index
            let document = layout.document(of: own[0], from: Int(nextDocument))
            let start = layout.starts[document]
            let end = layout.starts[document &+ 1]
            let room = min(wordCount &- index, Int(end &- start))
            if positionCount &+ room > positionCapacity { enlarge(by: room) }
            let target = positions + positionCount
            let frequency =
                if let forms {
                    copy(own, forms: forms + index, limit: room, from: start, to: end, isConsistent: &isConsistent)
                } else {
                    copy(own, limit: room, from: start, to: end, isConsistent: &isConsistent)
                }
            let code = layout.lengthCodes[document]
            // A word before its document is one that came behind a larger one.
            if target[frequency &- 1] >= limits[Int(code)] || own[0] < start { isConsistent = false }
            documents[count] = UInt32(truncatingIfNeeded: document)
            frequencies[count] = UInt32(truncatingIfNeeded: frequency)
            lengthCodes[count] = code
            if layout.hasEarlyFields(target[0], document: document, lastField: lastField) {
                let counts = layout.fieldCounts(of: document, lastField: lastField, target, count: frequency)
                set(counts, at: count)
            }
            positionCount &+= frequency
            count &+= 1
            index &+= frequency
            nextDocument = UInt32(truncatingIfNeeded: document &+ 1)
        }
        if forms != nil { formCount = positionCount }
        if !isConsistent { isInconsistent = true }
        return index
    }

    /// Stages the words of one document, which ends at `end`; gives how many there are.
    @inline(__always)
    private func copy(
        _ words: UnsafePointer<UInt32>,
        limit: Int,
        from start: UInt32,
        to end: UInt32,
        isConsistent: inout Bool
    ) -> Int {
        let target = positions + positionCount
        var last = words[0]
        target[0] = last &- start
        var count = 1
        while count < limit {
            let word = words[count]
            guard word < end else { break }
            if word <= last { isConsistent = false }
            target[count] = word &- start
            last = word
            count &+= 1
        }
        return count
    }

    /// The same with forms.
    @inline(__always)
    private mutating func copy(
        _ words: UnsafePointer<UInt32>,
        forms own: UnsafePointer<UInt16>,
        limit: Int,
        from start: UInt32,
        to end: UInt32,
        isConsistent: inout Bool
    ) -> Int {
        let count = copy(words, limit: limit, from: start, to: end, isConsistent: &isConsistent)
        let target = forms + positionCount
        var bits: UInt16 = 0
        var index = 0
        repeat {
            target[index] = own[index]
            bits |= own[index]
            index &+= 1
        } while index < count
        formBits |= bits
        return count
    }
}
