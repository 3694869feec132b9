/// A front-coded table of ascending keys with payloads, in blocks of 16; the places of the blocks and the first bytes of their first keys stand in front.
///
/// A block holds the keys first and then the payloads, so that looking for a key passes over no payload.
struct KeyTable: Sendable {
    /// Keys in the table.
    let count: Int
    let blockCount: Int
    private let section: SectionBytes
    private let dataStart: Int

    static let blockLength = KeyTableWriter.blockLength

    /// Reads nothing: what is not right shows when it is used.
    init(_ section: SectionBytes, count: Int) throws(IndexError) {
        self.section = section
        self.count = count
        blockCount = (count + Self.blockLength - 1) / Self.blockLength
        dataStart = count == 0 ? 0 : blockCount * 8 + (blockCount + 1) * 4
        guard dataStart <= section.count else {
            throw section.damaged("has a dictionary of a wrong length")
        }
    }

    /// Prefixes and offsets of all blocks, verified.
    @inline(__always)
    private func index() throws(IndexError) -> UnsafeRawPointer {
        guard let base = try section.verified(0..<dataStart).baseAddress else { throw section.damaged("is empty") }
        return base
    }

    /// How many keys a block has.
    func count(inBlock block: Int) -> Int { min(Self.blockLength, count - block * Self.blockLength) }

    /// The verified bytes of a block.
    @inline(__always)
    func block(_ block: Int) throws(IndexError) -> KeyBlock {
        try self.block(block, index())
    }

    @inline(__always)
    private func block(_ block: Int, _ index: UnsafeRawPointer) throws(IndexError) -> KeyBlock {
        guard block >= 0, block < blockCount else { throw section.damaged("has no such block of a dictionary") }
        let offsets = index + blockCount * 8 + block * 4
        let start = Int(offsets.littleEndian(UInt32.self, at: 0))
        let end = Int(offsets.littleEndian(UInt32.self, at: 4))
        guard start <= end else { throw section.damaged("has a dictionary out of order", at: dataStart) }
        let bytes = try section.verified(dataStart + start..<dataStart + end)
        guard let block = KeyBlock(bytes, count: count(inBlock: block)) else {
            throw section.damaged("has a wrong block of a dictionary", at: dataStart + start)
        }
        return block
    }

    /// The error for payload bytes of a block that can't be.
    func damaged(block: Int) -> IndexError {
        section.damaged("has a wrong block of a dictionary (block \(block))", at: dataStart)
    }

    /// The first block behind `block` whose first key comes after all that begin with `beginning`; the next one where more than 8 bytes would have to be looked at.
    func block(after block: Int, behind beginning: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int {
        let index = try index()
        let start = block + 1
        guard beginning.count <= 8, start < blockCount else { return start }
        let rest: UInt64 = beginning.count == 8 ? 0 : ~0 >> UInt64(8 * beginning.count)
        let last = KeyPrefix.of(beginning) | rest
        guard index.littleEndian(UInt64.self, at: start * 8) <= last else { return start }
        return start
            + Self.partition(blockCount - start) { number in
                index.littleEndian(UInt64.self, at: (start + number) * 8) <= last
            }
    }

    /// The last block whose first key is not after `key`; nil when all keys are after it.
    @inline(__always)
    func block(covering key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int? {
        let index = try index()
        let prefix = KeyPrefix.of(key)
        // The first block whose prefix is above the key's.
        let above = Self.partition(blockCount) { block in
            index.littleEndian(UInt64.self, at: block * 8) <= prefix
        }
        guard above > 0 else { return nil }
        guard index.littleEndian(UInt64.self, at: (above - 1) * 8) == prefix else { return above - 1 }
        return try blockAmongEqual(key, prefix, below: above, index)
    }

    /// Of blocks whose first keys begin alike, tells by their whole keys.
    @inline(never)
    private func blockAmongEqual(
        _ key: UnsafeBufferPointer<UInt8>,
        _ prefix: UInt64,
        below above: Int,
        _ index: UnsafeRawPointer
    ) throws(IndexError) -> Int? {
        var low = Self.partition(above) { block in index.littleEndian(UInt64.self, at: block * 8) < prefix }
        var high = above
        while low < high {
            let middle = (low + high) / 2
            let first = try block(middle, index).firstKey
            if KeyOrder.compare(first, UnsafeRawBufferPointer(key)) <= 0 {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? low - 1 : nil
    }

    /// How many of `0..<count` fulfil a condition that the first ones do and the others do not.
    @inline(__always)
    static func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var length = count
        while length > 1 {
            let half = length >> 1
            low = isBefore(low + half - 1) ? low + half : low
            length -= half
        }
        return length == 1 && isBefore(low) ? low + 1 : low
    }

    /// Where a key stands; nil where it is absent.
    @inline(__always)
    func find(_ key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> (block: Int, place: Int)? {
        guard let number = try block(covering: key) else { return nil }
        guard let place = try block(number).place(of: key, orDamaged: self, number) else { return nil }
        return (number, place)
    }

    /// The number of the first key that is not before `key`.
    func lowerBound(_ key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int {
        guard let number = try block(covering: key) else { return 0 }
        var cursor = KeyTableCursor(self)
        cursor.move(toBlock: number)
        while try cursor.next(), cursor.block == number {
            if KeyOrder.compare(UnsafeRawBufferPointer(cursor.key), UnsafeRawBufferPointer(key)) >= 0 {
                return cursor.number
            }
        }
        return min(count, (number + 1) * Self.blockLength)
    }

    /// The key with this number.
    func key(number: Int) throws(IndexError) -> [UInt8] {
        guard number >= 0, number < count else { throw section.damaged("has no such key of a dictionary") }
        var cursor = KeyTableCursor(self)
        cursor.move(toBlock: number / Self.blockLength)
        for _ in 0...number % Self.blockLength {
            guard try cursor.next() else { throw damaged(block: number / Self.blockLength) }
        }
        return Array(cursor.key)
    }
}
