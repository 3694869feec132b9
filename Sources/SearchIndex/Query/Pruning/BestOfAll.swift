/// The best of the documents that are in every list: the rarest list leads, the others are sought where their bounds
/// leave a chance.
struct BestOfAll {
    /// By rising number of documents.
    private let lists: UnsafeMutableBufferPointer<ScoredList>
    /// For each list its place in the query.
    private let order: [Int]
    private let codes: UnsafePointer<UInt8>
    /// By place in the query.
    private let scores: UnsafeMutableBufferPointer<Float>
    /// For each list the block that documents at hand lie in, or a later one.
    private let blocks: UnsafeMutableBufferPointer<Int>
    /// For each list what its scores and those of the lists behind it don't exceed together.
    private let rest: UnsafeMutableBufferPointer<Float>
    private let cancellation: CancellationCheck

    /// The lists of the query's leaves, in its order.
    init(
        _ lists: [ScoredList],
        codes: UnsafePointer<UInt8>,
        cancellation: CancellationCheck
    ) {
        order = lists.indices.sorted { lists[$0].documentFrequency < lists[$1].documentFrequency }
        self.lists = .allocate(capacity: lists.count)
        _ = self.lists.initialize(from: order.map { lists[$0] })
        scores = .allocate(capacity: lists.count)
        scores.initialize(repeating: 0)
        blocks = .allocate(capacity: lists.count)
        blocks.initialize(repeating: 0)
        rest = .allocate(capacity: lists.count + 1)
        rest.initialize(repeating: 0)
        self.codes = codes
        self.cancellation = cancellation
    }

    func deallocate() {
        lists.deinitialize()
        lists.deallocate()
        scores.deallocate()
        blocks.deallocate()
        rest.deallocate()
    }

    func run(_ best: inout BestMatches) throws(IndexError) {
        var first: UInt32 = 0
        for block in 0..<lists[0].blockCount {
            try cancellation.counting()
            let last = lists[0].lastDocument(ofBlock: block)
            if try setBounds(leading: block, from: first, to: last) >= best.lowestBound {
                guard try visit(block: block, &best) else { return }
            }
            first = last &+ 1
        }
    }

    /// Bounds all lists over the documents of one block of the first.
    private func setBounds(leading block: Int, from first: UInt32, to last: UInt32) throws(IndexError) -> Float {
        var sum: Float = 0
        for place in lists.indices.reversed() {
            if place == 0 {
                sum += lists[0].bound(ofBlock: block)
            } else {
                blocks[place] = lists[place].block(covering: first, from: blocks[place])
                guard blocks[place] < lists[place].blockCount else { return -.infinity }
                sum += lists[place].bound(fromBlock: blocks[place], upTo: last)
            }
            rest[place] = sum
        }
        return sum
    }

    /// False when some list has come to its end.
    private func visit(block: Int, _ best: inout BestMatches) throws(IndexError) -> Bool {
        try lists[0].load(block: block)
        let leadingScores = try lists[0].scores(codes)
        let documents = lists[0].documents
        for index in 0..<lists[0].count {
            let document = documents[index]
            let leading = leadingScores[index]
            guard leading + rest[1] >= best.lowestBound, leading > 0 else { continue }
            scores[order[0]] = leading
            switch try complete(document, leading, best.lowestBound) {
            case .ended: return false
            case .failed: continue
            case .complete: best.offer(document, score: scores.reduce(0, +))
            }
        }
        return true
    }

    private enum Completion {
        case complete, failed, ended
    }

    private func complete(
        _ document: UInt32,
        _ leading: Float,
        _ lowestBound: Float
    ) throws(IndexError) -> Completion {
        var sum = leading
        for place in 1..<lists.count {
            let reached = try lists[place].seek(to: document)
            guard reached == document else { return reached == ScoredList.noDocument ? .ended : .failed }
            let score = try lists[place].score(codes)
            guard score > 0 else { return .failed }
            scores[order[place]] = score
            sum += score
            if sum + rest[place + 1] < lowestBound {
                return .failed
            }
        }
        return .complete
    }
}
