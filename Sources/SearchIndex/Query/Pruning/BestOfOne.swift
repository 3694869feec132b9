/// The best of one list: the blocks with the highest bounds first, until no other can hold more of them.
struct BestOfOne {
    /// Blocks are visited in rounds: each takes those whose bound is at least this share of the highest.
    private static let rounds: [Float] = [0.97, 0.9, 0.8, 0.65, 0.4, 0]
    private static let unknown: Float = -1

    private var list: ScoredList
    private let codes: UnsafePointer<UInt8>

    init(_ list: ScoredList, codes: UnsafePointer<UInt8>) {
        self.list = list
        self.codes = codes
    }

    mutating func run(_ best: inout BestMatches) throws(IndexError) {
        guard list.blockCount > 1 else {
            if list.blockCount == 1 {
                try visit(block: 0, &best)
            }
            return
        }
        var superblocks: [Float] = []
        superblocks.reserveCapacity(list.superblockCount)
        for superblock in 0..<list.superblockCount {
            superblocks.append(list.bound(ofSuperblock: superblock))
        }
        var blocks = Array(repeating: Self.unknown, count: list.blockCount)
        let highest = superblocks.max() ?? 0
        var upper = Float.infinity
        for share in Self.rounds {
            let lower = highest * share
            for (superblock, bound) in superblocks.enumerated() where bound >= max(lower, best.lowestBound) {
                try visit(superblock, from: lower, below: upper, bounds: &blocks, &best)
            }
            guard best.lowestBound < lower else { return }
            upper = lower
        }
    }

    private mutating func visit(
        _ superblock: Int,
        from lower: Float,
        below upper: Float,
        bounds: inout [Float],
        _ best: inout BestMatches
    ) throws(IndexError) {
        let first = superblock * ScoredList.superblockLength
        for block in first..<min(first + ScoredList.superblockLength, list.blockCount) {
            if bounds[block] == Self.unknown {
                bounds[block] = list.makeBound(ofBlock: block)
            }
            let bound = bounds[block]
            if bound >= lower, bound < upper, bound >= best.lowestBound {
                try visit(block: block, &best)
            }
        }
    }

    private mutating func visit(block: Int, _ best: inout BestMatches) throws(IndexError) {
        try list.load(block: block)
        let documents = list.documents
        let scores = try list.scores(codes)
        for index in 0..<list.count where scores[index] >= best.threshold && scores[index] > 0 {
            best.take(documents[index], score: scores[index])
        }
    }
}
