/// Reads the payloads of a block of classes one after another.
struct ClassPayloads {
    private var reader: PayloadReader
    private var postingsOffset: UInt64
    private var positionsOffset: UInt64
    private var expectedWord: Int64 = 0

    /// Nil when the bytes can't be payloads.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard var reader = PayloadReader(bytes) else { return nil }
        postingsOffset = reader.varint()
        positionsOffset = reader.varint()
        self.reader = reader
    }

    /// The next class's list; `body` gets the numbers of its words. Nil when the bytes can't be payloads.
    ///
    /// The counterpart of ``PostingListInfo/encode(into:)``.
    @inline(__always)
    mutating func next(forms body: (UInt32) -> Void) -> PostingListInfo? {
        let head = reader.varint()
        let frequency = head >> 3
        let more = head & 1 != 0 ? reader.varint() : 0
        let postingsLength = reader.varint()
        let positionsLength = frequency >= UInt64(PostingsLayout.blockLength) ? reader.varint() : 0
        let (postingsStart, positionsStart) = (postingsOffset, positionsOffset)
        postingsOffset &+= postingsLength
        positionsOffset &+= positionsLength
        readForms(body)
        let largest = frequency | more >> 16 | (postingsLength | positionsLength) >> 16
        guard reader.isValid, largest <= UInt64(UInt32.max), (postingsStart | positionsStart) >> 62 == 0 else {
            return nil
        }
        return PostingListInfo(
            documentFrequency: UInt32(truncatingIfNeeded: frequency),
            positionCount: frequency + more,
            hasFieldCounts: head & 2 != 0,
            hasForms: head & 4 != 0,
            postingsOffset: Int(truncatingIfNeeded: postingsStart),
            postingsLength: Int(truncatingIfNeeded: postingsLength),
            positionsOffset: Int(truncatingIfNeeded: positionsStart),
            positionsLength: Int(truncatingIfNeeded: positionsLength)
        )
    }

    @inline(__always)
    private mutating func readForms(_ body: (UInt32) -> Void) {
        let head = reader.varint()
        var word = expectedWord &+ ZigZag.decode(head >> 1)
        expectedWord = word &+ 1
        body(UInt32(truncatingIfNeeded: word))
        guard head & 1 != 0 else { return }
        var left = reader.varint() &+ 1
        while left > 0, reader.isValid {
            word = word &+ ZigZag.decode(reader.varint())
            body(UInt32(truncatingIfNeeded: word))
            left -= 1
        }
    }

    /// Passes over the first so many classes; false when the bytes can't be payloads.
    @inline(__always)
    mutating func skip(_ count: Int) -> Bool {
        for _ in 0..<count {
            let head = reader.varint()
            if head & 1 != 0 { _ = reader.varint() }
            postingsOffset &+= reader.varint()
            if head >> 3 >= UInt64(PostingsLayout.blockLength) { positionsOffset &+= reader.varint() }
            readForms { _ in }
        }
        return reader.isValid
    }
}
