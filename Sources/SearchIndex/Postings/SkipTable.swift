/// The skip table of a list of 128 documents or more, in the bytes behind its blocks; see ``SkipTableWriter``.
///
/// Blocks and superblocks are not checked here: they must be below their counts.
struct SkipTable {
    private let base: UnsafeRawPointer
    private let blockCount: Int

    init(base: UnsafeRawPointer, blockCount: Int) {
        self.base = base
        self.blockCount = blockCount
    }

    /// Bytes of the table of so many blocks.
    static func length(blockCount: Int) -> Int {
        let superblocks = (blockCount + PostingsLayout.superblockLength - 1) / PostingsLayout.superblockLength
        return blockCount * 20 + superblocks * 8
    }

    @inline(__always)
    func lastDocument(_ block: Int) -> UInt32 { number(block) }

    /// Where the block's data end, from the start of the list.
    @inline(__always)
    func dataEnd(_ block: Int) -> Int { Int(number(blockCount &+ block)) }

    /// Where the block's positions end, from the start of the list's positions.
    @inline(__always)
    func positionsEnd(_ block: Int) -> Int { Int(number(2 &* blockCount &+ block)) }

    @inline(__always)
    func impacts(_ block: Int) -> ImpactSet { set(12 &* blockCount &+ 8 &* block) }

    @inline(__always)
    func superImpacts(_ superblock: Int) -> ImpactSet { set(20 &* blockCount &+ 8 &* superblock) }

    @inline(__always)
    private func number(_ index: Int) -> UInt32 {
        UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4 &* index, as: UInt32.self))
    }

    @inline(__always)
    private func set(_ offset: Int) -> ImpactSet {
        ImpactSet(bytes: base.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt8>.self))
    }
}
