/// Writes a ``KeyTable`` for each language behind one another.
struct LanguageTablesWriter: ~Copyable {
    private var table = KeyTableWriter()
    private var language = 0
    private var finished: [(offset: Int, length: Int, count: Int)] = []
    private var body: [UInt8] = []

    init() {}

    /// Whether the next key of this language begins a block.
    func isAtBlockStart(language next: Int) -> Bool { next != language || table.isAtBlockStart }

    /// Adds a key; languages ascend, and keys within a language.
    mutating func add(
        language next: Int,
        key: UnsafeBufferPointer<UInt8>,
        payload: (inout [UInt8]) -> Void
    ) throws(IndexError) {
        while language < next {
            try endTable()
        }
        table.add(key, payload: payload)
    }

    private mutating func endTable() throws(IndexError) {
        let (offset, count) = (body.count, table.count)
        if count > 0 {
            try table.finish(into: &body)
        }
        finished.append((offset, body.count - offset, count))
        body.append(contentsOf: repeatElement(0, count: (8 - body.count % 8) % 8))
        language += 1
    }

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] {
        try endTable()
        var bytes: [UInt8] = []
        let start = 8 + 24 * finished.count
        bytes.reserveCapacity(start + body.count)
        bytes.append(littleEndian: UInt64(finished.count))
        for table in finished {
            bytes.append(littleEndian: UInt64(start + table.offset))
            bytes.append(littleEndian: UInt64(table.length))
            bytes.append(littleEndian: UInt64(table.count))
        }
        bytes.append(contentsOf: body)
        return bytes
    }
}
