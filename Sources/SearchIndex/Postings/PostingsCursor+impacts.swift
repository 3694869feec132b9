extension PostingsCursor {
    /// Works out the impacts of a list too short to store them; without it they are unbounded. `lengthCodes` has one for every document below the limit.
    mutating func tightenImpacts(lengthCodes: UnsafePointer<UInt8>) throws(IndexError) {
        guard source.isShort, blockCount > 0 else { return }
        if block != 0 { try load(block: 0) }
        let frequencies = try weightedFrequencies()
        let count = countInBlock
        shortImpacts = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { best in
            best.initialize(repeating: 0)
            guard let base = best.baseAddress else { return .unbounded }
            var frontier = ImpactFrontier(best: base)
            for index in 0..<count {
                frontier.add(
                    frequencyCode: FrequencyCode.encode(frequencies[index]),
                    lengthCode: lengthCodes[Int(documents[index])]
                )
            }
            return frontier.take()
        }
    }

    /// The impacts of a block for the schema's own weights, or any lower.
    @inline(__always)
    func impacts(ofBlock block: Int) -> ImpactSet {
        if source.isShort { return shortImpacts }
        return block < blockCount ? source.skips.impacts(block) : .unbounded
    }

    /// Superblocks of 32 blocks.
    @inline(__always)
    var superblockCount: Int {
        (blockCount &+ PostingsLayout.superblockLength &- 1) / PostingsLayout.superblockLength
    }

    @inline(__always)
    func lastDocument(ofSuperblock superblock: Int) -> UInt32 {
        lastDocument(ofBlock: min(blockCount, (superblock &+ 1) &* PostingsLayout.superblockLength) &- 1)
    }

    @inline(__always)
    func impacts(ofSuperblock superblock: Int) -> ImpactSet {
        if source.isShort { return shortImpacts }
        return superblock < superblockCount ? source.skips.superImpacts(superblock) : .unbounded
    }

    /// The largest score that any document from block `start` up to document `limit` can have, by whole blocks and superblocks.
    @inline(__always)
    func maximum(fromBlock start: Int, upTo limit: UInt32, score: (Impact) -> Float) -> Float {
        var best: Float = 0
        var block = start
        while block < blockCount {
            let superblock = block / PostingsLayout.superblockLength
            let last: UInt32
            if block % PostingsLayout.superblockLength == 0, lastDocument(ofSuperblock: superblock) <= limit {
                best = max(best, impacts(ofSuperblock: superblock).maximum(score))
                last = lastDocument(ofSuperblock: superblock)
                block &+= PostingsLayout.superblockLength
            } else {
                best = max(best, impacts(ofBlock: block).maximum(score))
                last = lastDocument(ofBlock: block)
                block &+= 1
            }
            if last >= limit { break }
        }
        return best
    }
}
