/// Goes through the keys of a table in their order.
struct KeyTableCursor: ~Copyable {
    /// Nil for a cursor over nothing.
    private let table: KeyTable?
    private var buffer = KeyBuffer()
    private var bytes = KeyBlock(
        count: 0,
        keys: UnsafeRawBufferPointer(start: nil, count: 0),
        payloads: UnsafeRawBufferPointer(start: nil, count: 0)
    )
    private var place = 0
    private var nextBlock = 0
    /// The block of the current key.
    private(set) var block = -1
    /// The current key's place in its block.
    private(set) var placeInBlock = -1
    /// How many first bytes the current key has in common with the one that was current before, or more than it tells.
    private(set) var shared = 0

    init(_ table: KeyTable?) {
        self.table = table
    }

    /// The current key; valid until the cursor moves.
    var key: UnsafeBufferPointer<UInt8> { buffer.bytes }

    /// The payloads of the current block.
    var payloads: UnsafeRawBufferPointer { bytes.payloads }

    /// The current key's place in the table.
    var number: Int { block * KeyTable.blockLength + placeInBlock }

    /// Makes the first key of a block the one that ``next()`` moves to.
    mutating func move(toBlock block: Int) {
        nextBlock = block
        placeInBlock = bytes.count - 1
    }

    /// Moves to the next key; false behind the last.
    @inline(__always)
    mutating func next() throws(IndexError) -> Bool {
        placeInBlock += 1
        guard placeInBlock < bytes.count else { return try enterBlock() }
        guard let difference = bytes.difference(at: &place, isFirst: false), difference.shared <= buffer.count else {
            throw damaged()
        }
        shared = difference.shared
        buffer.replace(from: shared, with: UnsafeRawBufferPointer(rebasing: bytes.keys[difference.suffix]))
        return true
    }

    /// Passes over keys that have the current key's first `length` bytes, most of them at least.
    ///
    /// What it passes over does not become the current key, with which the next one is compared all the same: they differ before `length`.
    mutating func skip(beginningAlike length: Int) throws(IndexError) {
        var next = place
        while placeInBlock + 1 < bytes.count {
            guard let difference = bytes.difference(at: &next, isFirst: false) else { throw damaged() }
            guard difference.shared >= length else { return }
            place = next
            placeInBlock += 1
        }
        guard let table, nextBlock < table.blockCount, length <= buffer.count else { return }
        // The last block that may begin so can end with other keys.
        let beginning = UnsafeBufferPointer(rebasing: buffer.bytes[..<length])
        nextBlock = max(nextBlock, try table.block(after: block, behind: beginning) - 1)
    }

    private mutating func enterBlock() throws(IndexError) -> Bool {
        guard let table, nextBlock < table.blockCount else {
            placeInBlock = bytes.count
            return false
        }
        bytes = try table.block(nextBlock)
        block = nextBlock
        nextBlock += 1
        placeInBlock = 0
        place = 0
        guard let difference = bytes.difference(at: &place, isFirst: true) else { throw damaged() }
        let key = UnsafeRawBufferPointer(rebasing: bytes.keys[difference.suffix])
        shared = KeyOrder.sharedLength(buffer.bytes, key.assumingMemoryBound(to: UInt8.self))
        buffer.replace(from: 0, with: key)
        return true
    }

    /// The error for bytes of the current block that can't be.
    @inline(never)
    func damaged() -> IndexError {
        table?.damaged(block: block) ?? IndexError(code: .damaged, message: "a dictionary is empty")
    }
}
