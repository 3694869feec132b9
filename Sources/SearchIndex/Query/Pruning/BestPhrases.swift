/// The best of a phrase: no document has it more often than any one of its words, so positions are read only in documents
/// where that leaves a chance.
struct BestPhrases<Counter: OccurrenceCounter & ~Copyable>: ~Copyable {
    /// Lists of fewer blocks are not worth a look for the best one.
    private let primedBlocks = 8

    private var counter: Counter
    private let cursors: UnsafeMutableBufferPointer<PostingsCursor>
    /// The cursor of the rarest word.
    private let leader: Int
    /// The other cursors by rising number of documents.
    private let followers: UnsafeMutableBufferPointer<Int>
    private let blocks: UnsafeMutableBufferPointer<Int>
    private let codes: UnsafePointer<UInt8>
    /// How often at most the phrase can occur for one occurrence of any of its words: with gaps, each beginning has
    /// several ends, and words in the middle serve several beginnings.
    private let multiple: Float
    private let weight: Float
    private let tables: ScoreBounds
    private let cancellation: CancellationCheck

    init(
        _ counter: consuming Counter,
        slop: Int,
        weight: Float,
        tables: ScoreBounds,
        codes: UnsafePointer<UInt8>,
        cancellation: CancellationCheck
    ) {
        let cursors = counter.cursors
        self.counter = counter
        self.cursors = cursors
        let order = cursors.indices.sorted { cursors[$0].documentFrequency < cursors[$1].documentFrequency }
        leader = order[0]
        followers = .allocate(capacity: order.count - 1)
        for place in followers.indices {
            followers[place] = order[place + 1]
        }
        blocks = .allocate(capacity: cursors.count)
        blocks.initialize(repeating: 0)
        multiple = (Float(slop) + 1) * (Float(slop) + 1)
        self.weight = weight
        self.tables = tables
        self.codes = codes
        self.cancellation = cancellation
    }

    deinit {
        followers.deallocate()
        blocks.deallocate()
    }

    mutating func run(_ best: inout BestMatches) throws(IndexError) {
        let primed = try prime(&best)
        var first: UInt32 = 0
        for block in 0..<cursors[leader].blockCount {
            let last = cursors[leader].lastDocument(ofBlock: block)
            if block != primed, bound(leading: block, from: first, to: last) >= best.lowestBound {
                guard try visit(block: block, &best) else { return }
            }
            first = last &+ 1
        }
    }

    /// Visits the block with the highest bound first, so that the others have something to be measured by; tells which.
    private mutating func prime(_ best: inout BestMatches) throws(IndexError) -> Int? {
        guard !best.top.isFull, cursors[leader].blockCount >= primedBlocks else { return nil }
        var likeliest = 0
        var highest: Float = 0
        for block in 0..<cursors[leader].blockCount {
            let bound = tables.maximum(cursors[leader].impacts(ofBlock: block), weight: weight)
            if bound > highest {
                highest = bound
                likeliest = block
            }
        }
        _ = try visit(block: likeliest, &best)
        for place in followers {
            try cursors[place].load(block: 0)
        }
        return likeliest
    }

    /// What no score of documents of one block of the rarest word exceeds; −∞ where a word has come to its end.
    private func bound(leading block: Int, from first: UInt32, to last: UInt32) -> Float {
        guard multiple == 1 else { return weight }
        var least = tables.maximum(cursors[leader].impacts(ofBlock: block), weight: weight)
        for place in followers {
            blocks[place] = cursors[place].block(covering: first, from: blocks[place])
            guard blocks[place] < cursors[place].blockCount else { return -.infinity }
            let bound = cursors[place].maximum(fromBlock: blocks[place], upTo: last) { impact in
                tables.score(impact, weight: weight)
            }
            least = min(least, bound)
        }
        return least
    }

    /// False when some list has come to its end.
    private mutating func visit(block: Int, _ best: inout BestMatches) throws(IndexError) -> Bool {
        try cursors[leader].load(block: block)
        let frequencies = try cursors[leader].weightedFrequencies()
        let documents = cursors[leader].documents
        for index in 0..<cursors[leader].countInBlock where frequencies[index] > 0 {
            let document = documents[index]
            let norm = tables.norms[Int(codes[Int(document)])]
            let least = least(for: best.lowestBound, norm)
            guard Float(frequencies[index]) * multiple >= least else { continue }
            switch try meet(document, least) {
            case .ended: return false
            case .failed: continue
            case .met: break
            }
            try cancellation.counting()
            try cursors[leader].seek(to: document)
            let frequency = try counter.frequency(reaching: UInt32(least))
            if frequency > 0 {
                best.offer(document, score: bm25(weight: weight, frequency: Float(frequency), norm: norm))
            }
        }
        return true
    }

    private enum Meeting {
        case met, failed, ended
    }

    /// Moves all cursors but the first to the document.
    private func meet(_ document: UInt32, _ least: Float) throws(IndexError) -> Meeting {
        for place in followers {
            let reached = try cursors[place].seek(to: document)
            guard reached == document else { return reached == PostingsCursor.noDocument ? .ended : .failed }
            // Every document in the list has the word at least once, though maybe in fields left out.
            if least > 1, Float(try cursors[place].weightedFrequency()) * multiple < least {
                return .failed
            }
        }
        return .met
    }

    /// A lower frequency makes a lower score than the bound.
    private func least(for bound: Float, _ norm: Float) -> Float {
        guard bound > 0 else { return 1 }
        guard bound < weight else { return Self.mostWords }
        // A little less, for rounding.
        let least: Float = bound * norm / (weight - bound) * 0.9999
        return min(Self.mostWords, max(1, least))
    }

    /// No text has as many, but for numbers that are too large to be told apart.
    private static var mostWords: Float { 1e9 }
}
