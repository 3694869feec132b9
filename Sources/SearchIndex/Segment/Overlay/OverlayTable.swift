/// A run of 256 documents' changed values, in memory that readers go through without asking the object.
protocol OverlayChunk: AnyObject, Sendable {
    init()
    init(copying other: Self)
    var memory: UnsafeMutableRawPointer { get }
    static func isChanged(_ document: UInt32, in memory: UnsafeRawPointer) -> Bool
}

/// The changed values of one field, in chunks of 256 documents. Whoever holds the only reference may change it; others are given a copy that shares the chunks.
final class OverlayTable<Chunk: OverlayChunk>: @unchecked Sendable {
    static var chunkShift: UInt32 { 8 }

    // Changed only by the holder of the only reference.
    private(set) var chunks: [Chunk?]
    private let pointers: UnsafeMutablePointer<UnsafeRawPointer?>
    private let chunkCount: Int

    init(chunkCount: Int) {
        self.chunkCount = chunkCount
        chunks = [Chunk?](repeating: nil, count: chunkCount)
        pointers = .allocate(capacity: max(chunkCount, 1))
        pointers.initialize(repeating: nil, count: chunkCount)
    }

    /// With the same chunks, and room for more.
    init(copying other: OverlayTable, chunkCount: Int) {
        self.chunkCount = max(chunkCount, other.chunkCount)
        chunks = other.chunks + [Chunk?](repeating: nil, count: self.chunkCount - other.chunkCount)
        pointers = .allocate(capacity: max(self.chunkCount, 1))
        pointers.initialize(repeating: nil, count: self.chunkCount)
        pointers.update(from: other.pointers, count: other.chunkCount)
    }

    deinit {
        pointers.deallocate()
    }

    /// The memory of the chunk that a document lies in; nil where nothing in it was changed.
    @inline(__always)
    func memory(_ document: UInt32) -> UnsafeRawPointer? {
        let chunk = Int(document >> Self.chunkShift)
        return chunk < chunkCount ? pointers[chunk] : nil
    }

    /// The chunk with this number, made or copied so that nobody else sees its changes.
    private func ownChunk(_ number: Int) -> Chunk {
        if !isKnownUniquelyReferenced(&chunks[number]) {
            chunks[number] = chunks[number].map { Chunk(copying: $0) } ?? Chunk()
        }
        let chunk = chunks[number] ?? Chunk()
        pointers[number] = UnsafeRawPointer(chunk.memory)
        return chunk
    }

    /// The chunk of a document in `table`, which becomes one that nobody else sees.
    static func chunk(of document: UInt32, in table: inout OverlayTable?) -> Chunk {
        let number = Int(document >> chunkShift)
        let isOwn = isKnownUniquelyReferenced(&table)
        let count = table?.chunkCount ?? 0
        let needed = number < count ? count : max(number + 1, count * 2, 4)
        let own: OverlayTable
        if let table, isOwn, count == needed {
            own = table
        } else {
            own = table.map { OverlayTable(copying: $0, chunkCount: needed) } ?? OverlayTable(chunkCount: needed)
            table = own
        }
        return own.ownChunk(number)
    }

    /// Documents that were changed in chunks that an older table lacks or has otherwise, ascending; with the memory of their chunk and of the older one.
    func forEachChange(
        since older: OverlayTable?,
        _ body: (UInt32, UnsafeRawPointer, UnsafeRawPointer?) -> Void
    ) {
        for (number, chunk) in chunks.enumerated() {
            let old = older.flatMap { number < $0.chunkCount ? $0.chunks[number] : nil }
            guard let chunk, chunk !== old else { continue }
            let first = UInt32(truncatingIfNeeded: number) << Self.chunkShift
            for document in first..<first + 1 << Self.chunkShift where Chunk.isChanged(document, in: chunk.memory) {
                body(document, chunk.memory, old.map { UnsafeRawPointer($0.memory) })
            }
        }
    }
}
