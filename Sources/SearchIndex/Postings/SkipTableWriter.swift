/// Gathers what a reader needs to step over blocks, and writes it behind the blocks of a list.
///
/// Four columns with an entry for each block: last document, end of the block's data, end of its positions (32 bits each), impacts (8 bytes);
/// then the impacts of each superblock.
struct SkipTableWriter: ~Copyable {
    private var lastDocuments = ByteSink(capacity: 1 << 12)
    private var dataEnds = ByteSink(capacity: 1 << 12)
    private var positionsEnds = ByteSink(capacity: 1 << 12)
    private var impacts = ByteSink(capacity: 1 << 12)
    private var superImpacts = ByteSink(capacity: 1 << 12)
    private let best: UnsafeMutablePointer<UInt8>
    private var block: ImpactFrontier
    private var superblock: ImpactFrontier
    private var blocks = 0

    init() {
        best = .allocate(capacity: 512)
        best.initialize(repeating: 0, count: 512)
        block = ImpactFrontier(best: best)
        superblock = ImpactFrontier(best: best + 256)
    }

    deinit { best.deallocate() }

    mutating func removeAll() {
        blocks = 0
        lastDocuments.removeAll()
        dataEnds.removeAll()
        positionsEnds.removeAll()
        impacts.removeAll()
        superImpacts.removeAll()
    }

    /// The documents of the block that ends next.
    mutating func gather(_ frequencies: UnsafePointer<UInt32>, lengthCodes: UnsafePointer<UInt8>, count: Int) {
        for index in 0..<count {
            block.add(frequencyCode: FrequencyCode.encode(frequencies[index]), lengthCode: lengthCodes[index])
        }
    }

    mutating func endBlock(lastDocument: UInt32, dataEnd: Int, positionsEnd: Int) {
        lastDocuments.append(lastDocument)
        dataEnds.append(UInt32(truncatingIfNeeded: dataEnd))
        positionsEnds.append(UInt32(truncatingIfNeeded: positionsEnd))
        impacts.append(block.take(addingTo: &superblock))
        blocks += 1
        if blocks % PostingsLayout.superblockLength == 0 { superImpacts.append(superblock.take()) }
    }

    /// Appends the table; nothing may be added after it.
    mutating func write(to sink: inout ByteSink) {
        if blocks % PostingsLayout.superblockLength != 0 { superImpacts.append(superblock.take()) }
        sink.append(lastDocuments.bytes)
        sink.append(dataEnds.bytes)
        sink.append(positionsEnds.bytes)
        sink.append(impacts.bytes)
        sink.append(superImpacts.bytes)
    }
}
