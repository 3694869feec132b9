/// A front-coded table of ascending keys with payloads, in blocks of 16.
///
/// In front stand the first 8 bytes of the first key of every 32nd block, those of every block, and the blocks' places: looking a key up touches few
/// cache lines. A block holds the keys first and then the payloads, so that looking for a key passes over no payload.
struct KeyTable: Sendable {
    /// Keys in the table.
    let count: Int
    let blockCount: Int
    private let section: SectionBytes
    private let groupCount: Int
    private let prefixStart: Int
    private let offsetStart: Int
    private let dataStart: Int

    static let blockLength = KeyTableWriter.blockLength
    /// Blocks of which one is looked at first.
    static let groupLength = 32

    /// Reads nothing: what is not right shows when it is used.
    init(_ section: SectionBytes, count: Int) throws(IndexError) {
        self.section = section
        self.count = count
        blockCount = (count + Self.blockLength - 1) / Self.blockLength
        groupCount = (blockCount + Self.groupLength - 1) / Self.groupLength
        prefixStart = groupCount * 8
        offsetStart = prefixStart + blockCount * 8
        dataStart = count == 0 ? 0 : offsetStart + (blockCount + 1) * 4
        guard dataStart <= section.count else { throw section.damaged("has a dictionary of a wrong length") }
    }

    /// How many keys a block has.
    func count(inBlock block: Int) -> Int { min(Self.blockLength, count - block * Self.blockLength) }

    /// The verified bytes of a block.
    @inline(__always)
    func block(_ block: Int) throws(IndexError) -> KeyBlock {
        guard block >= 0, block < blockCount else { throw damaged(block: block) }
        let place = offsetStart + block * 4
        let offsets = try section.verified(place..<place + 8)
        let start = Int(offsets.littleEndian(UInt32.self, at: 0))
        let end = Int(offsets.littleEndian(UInt32.self, at: 4))
        guard start <= end else { throw damaged(block: block) }
        let bytes = try section.verified(dataStart + start..<dataStart + end)
        guard let keys = KeyBlock(bytes, count: count(inBlock: block)) else { throw damaged(block: block) }
        return keys
    }

    /// The error for bytes of a block that can't be.
    @inline(never)
    func damaged(block: Int) -> IndexError {
        section.damaged("has a dictionary with a wrong block \(block)", at: dataStart)
    }

    /// The prefixes of some blocks, or from 0 on those of the groups.
    @inline(__always)
    private func prefixes(_ start: Int, _ range: Range<Int>) throws(IndexError) -> UnsafeRawBufferPointer {
        try section.verified(start + range.lowerBound * 8..<start + range.upperBound * 8)
    }

    /// The first block behind `block` whose first key comes after all that begin with `beginning`; the next one where more than 8 bytes would have to be looked at.
    func block(after block: Int, behind beginning: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int {
        let start = block + 1
        guard beginning.count <= 8, start < blockCount else { return start }
        let rest: UInt64 = beginning.count == 8 ? 0 : ~0 >> UInt64(8 * beginning.count)
        let last = KeyPrefix.of(beginning) | rest
        let prefixes = try prefixes(prefixStart, start..<blockCount)
        guard prefixes.littleEndian(UInt64.self, at: 0) <= last else { return start }
        return start
            + partitionPoint(of: blockCount - start) { number in
                prefixes.littleEndian(UInt64.self, at: number * 8) <= last
            }
    }

    /// The last block whose first key is not after `key`; nil when all keys are after it.
    @inline(__always)
    func block(covering key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int? {
        let prefix = KeyPrefix.of(key)
        let groups = try prefixes(0, 0..<groupCount)
        let group = partitionPoint(of: groupCount) { groups.littleEndian(UInt64.self, at: $0 &* 8) <= prefix } - 1
        guard group >= 0 else { return nil }
        let start = group * Self.groupLength
        let own = try prefixes(prefixStart, start..<min(start + Self.groupLength, blockCount))
        let last = partitionPoint(of: own.count / 8) { own.littleEndian(UInt64.self, at: $0 &* 8) <= prefix } - 1
        guard last >= 0 else { throw damaged(block: start) }
        guard own.littleEndian(UInt64.self, at: last &* 8) == prefix else { return start + last }
        return try blockAmongEqual(key, prefix, through: start + last)
    }

    /// Of blocks whose first keys begin alike, tells by their whole keys.
    @inline(never)
    private func blockAmongEqual(
        _ key: UnsafeBufferPointer<UInt8>,
        _ prefix: UInt64,
        through last: Int
    ) throws(IndexError) -> Int? {
        if try isNotAfter(key, block: last) { return last }
        let prefixes = try prefixes(prefixStart, 0..<last)
        let first = partitionPoint(of: last) { prefixes.littleEndian(UInt64.self, at: $0 * 8) < prefix }
        let count = try partitionPoint(of: last - first) { number throws(IndexError) in
            try isNotAfter(key, block: first + number)
        }
        return first + count > 0 ? first + count - 1 : nil
    }

    /// Whether a block's first key is not after `key`.
    private func isNotAfter(_ key: UnsafeBufferPointer<UInt8>, block: Int) throws(IndexError) -> Bool {
        KeyOrder.compare(try self.block(block).firstKey, UnsafeRawBufferPointer(key)) <= 0
    }
}
