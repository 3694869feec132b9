/// Writes the section of words.
struct WordDictionaryWriter: ~Copyable {
    private var tables = LanguageTablesWriter()
    private var previousClass: UInt32 = 0
    private(set) var count = 0

    init() {}

    /// Adds a word: they come by ascending language number, then ascending bytes; the number of a word is its place in that order.
    ///
    /// `positionCount` is not below `documentFrequency`.
    mutating func add(
        language: Int,
        word: UnsafeBufferPointer<UInt8>,
        classNumber: UInt32,
        form: UInt16,
        documentFrequency: UInt32,
        positionCount: UInt64
    ) throws(IndexError) {
        let previous = tables.isAtBlockStart(language: language) ? 0 : previousClass
        let more = positionCount - min(positionCount, UInt64(documentFrequency))
        try tables.add(language: language, key: word) { payload in
            let flags: UInt64 = (form > 0 ? 1 : 0) | (more > 0 ? 2 : 0)
            Varint.append(ZigZag.encode(Int64(classNumber) - Int64(previous)) << 2 | flags, to: &payload)
            Varint.append(UInt64(documentFrequency), to: &payload)
            if form > 0 {
                Varint.append(UInt64(form), to: &payload)
            }
            if more > 0 {
                Varint.append(more, to: &payload)
            }
        }
        previousClass = classNumber
        count += 1
    }

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] {
        try tables.finish()
    }
}
