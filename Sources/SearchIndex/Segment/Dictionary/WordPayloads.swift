/// Reads the payloads of a block of words one after another.
struct WordPayloads {
    private var reader: PayloadReader
    private var classNumber: Int64 = 0

    /// Nil when the bytes can't be payloads.
    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let reader = PayloadReader(bytes) else { return nil }
        self.reader = reader
    }

    /// The next word, which has this number; nil when the bytes can't be payloads.
    @inline(__always)
    mutating func next(number: Int, language: Int) -> WordEntry? {
        let head = reader.varint()
        classNumber = classNumber &+ ZigZag.decode(head >> 2)
        let frequency = reader.varint()
        let form = head & 1 != 0 ? reader.varint() : 0
        let more = head & 2 != 0 ? reader.varint() : 0
        let largest = frequency | form << 16 | more >> 16 | UInt64(bitPattern: classNumber)
        guard reader.isValid, largest <= UInt64(UInt32.max) else { return nil }
        return WordEntry(
            number: UInt32(truncatingIfNeeded: number),
            language: language,
            classNumber: UInt32(truncatingIfNeeded: classNumber),
            form: UInt16(truncatingIfNeeded: form),
            documentFrequency: UInt32(truncatingIfNeeded: frequency),
            positionCount: frequency + more
        )
    }

    /// Passes over the first so many words; false when the bytes can't be payloads.
    @inline(__always)
    mutating func skip(_ count: Int) -> Bool {
        for _ in 0..<count {
            let head = reader.varint()
            classNumber = classNumber &+ ZigZag.decode(head >> 2)
            _ = reader.varint()
            if head & 1 != 0 { _ = reader.varint() }
            if head & 2 != 0 { _ = reader.varint() }
        }
        return reader.isValid
    }
}
