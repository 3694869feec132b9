/// Reads the payloads of a block of words one after another.
struct WordPayloads {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var classNumber: Int64 = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next word, which has this number; nil when the bytes can't be payloads.
    @inline(__always)
    mutating func next(number: Int, language: Int) -> WordEntry? {
        guard let head = Varint.read(bytes, at: &place),
            let classNumber = UInt32(exactly: classNumber &+ ZigZag.decode(head >> 2)),
            let frequency = Varint.read(bytes, at: &place).flatMap({ UInt32(exactly: $0) })
        else { return nil }
        self.classNumber = Int64(classNumber)
        var form: UInt16 = 0
        if head & 1 != 0 {
            guard let value = Varint.read(bytes, at: &place).flatMap({ UInt16(exactly: $0) }) else { return nil }
            form = value
        }
        var count = UInt64(frequency)
        if head & 2 != 0 {
            guard let more = Varint.read(bytes, at: &place), more < 1 << 48 else { return nil }
            count += more
        }
        return WordEntry(
            number: UInt32(truncatingIfNeeded: number),
            language: language,
            classNumber: classNumber,
            form: form,
            documentFrequency: frequency,
            positionCount: count
        )
    }
}
