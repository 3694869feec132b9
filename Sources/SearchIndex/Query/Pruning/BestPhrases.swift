/// The best of a phrase: no document has it more often than any one of its words, so documents are bounded first, and
/// positions are read in those alone that have a chance, the likeliest first.
struct BestPhrases {
    private struct Candidate {
        var document: UInt32
        var bound: Float
    }

    /// Of the phrase's different words, by rising number of documents; their weight is the phrase's.
    private let lists: UnsafeMutableBufferPointer<ScoredList>
    private let blocks: UnsafeMutableBufferPointer<Int>
    private let codes: UnsafePointer<UInt8>
    /// How often at most the phrase can occur for one occurrence of any of its words: with gaps, each beginning has
    /// several ends, and words in the middle serve several beginnings.
    private let multiple: Float
    private let weight: Float
    private let tables: ScoreBounds
    private let cancellation: CancellationCheck

    init(
        _ lists: [ScoredList],
        slop: Int,
        weight: Float,
        tables: ScoreBounds,
        codes: UnsafePointer<UInt8>,
        cancellation: CancellationCheck
    ) {
        let sorted = lists.sorted { $0.documentFrequency < $1.documentFrequency }
        self.lists = .allocate(capacity: sorted.count)
        _ = self.lists.initialize(from: sorted)
        blocks = .allocate(capacity: sorted.count)
        blocks.initialize(repeating: 0)
        multiple = (Float(slop) + 1) * (Float(slop) + 1)
        self.weight = weight
        self.tables = tables
        self.codes = codes
        self.cancellation = cancellation
    }

    func deallocate() {
        lists.deinitialize()
        lists.deallocate()
        blocks.deallocate()
    }

    /// `makeCounter` makes what counts the phrase in documents of this segment.
    func run<Counter: OccurrenceCounter & ~Copyable>(
        _ best: inout BestMatches,
        counter makeCounter: () throws(IndexError) -> Counter
    ) throws(IndexError) {
        let candidates = try candidates(&best)
        guard !candidates.isEmpty else { return }
        let rounds = Rounds(candidates.lazy.map(\.bound), from: best.lowestBound)
        var upper = Rounds.classCount
        for lower in rounds.cuts {
            guard rounds.bound(below: upper) >= best.lowestBound else { return }
            var counter = try makeCounter()
            for candidate in candidates where candidate.bound >= best.lowestBound {
                let own = rounds.class(of: candidate.bound)
                if own >= lower, own < upper {
                    try compare(candidate, &best, &counter)
                }
            }
            upper = lower
        }
    }

    private func compare<Counter: OccurrenceCounter & ~Copyable>(
        _ candidate: Candidate,
        _ best: inout BestMatches,
        _ counter: inout Counter
    ) throws(IndexError) {
        try cancellation.counting()
        let norm = tables.norms[Int(codes[Int(candidate.document)])]
        let frequency = try counter.frequency(in: candidate.document, reaching: least(for: best.lowestBound, norm))
        if frequency > 0 {
            best.offer(candidate.document, score: bm25(weight: weight, frequency: Float(frequency), norm: norm))
        }
    }

    /// A lower frequency makes a lower score than the bound.
    private func least(for bound: Float, _ norm: Float) -> UInt32 {
        guard bound > 0, bound < weight else { return 1 }
        // A little less, for rounding; no text has as many words as the upper limit.
        let least: Float = bound * norm / (weight - bound) * 0.9999
        return UInt32(least.clamped(to: 1...1e9))
    }

    /// Documents with all the words whose bound reaches what is asked for now.
    private func candidates(_ best: inout BestMatches) throws(IndexError) -> [Candidate] {
        var found: [Candidate] = []
        var first: UInt32 = 0
        for block in 0..<lists[0].blockCount {
            try cancellation.counting()
            let last = lists[0].lastDocument(ofBlock: block)
            let bound = bound(leading: block, from: first, to: last)
            if bound >= best.lowestBound || multiple > 1, bound > 0 {
                guard try visit(block: block, best.lowestBound, &found) else { break }
            }
            first = last &+ 1
        }
        return found
    }

    /// The least bound of any word over the documents of one block of the first; 0 where a word has come to its end.
    private func bound(leading block: Int, from first: UInt32, to last: UInt32) -> Float {
        var least = lists[0].bound(ofBlock: block)
        for place in lists.indices.dropFirst() {
            blocks[place] = lists[place].block(covering: first, from: blocks[place])
            guard blocks[place] < lists[place].blockCount else { return 0 }
            least = min(least, lists[place].bound(fromBlock: blocks[place], upTo: last))
        }
        return least
    }

    /// False when some list has come to its end.
    private func visit(
        block: Int,
        _ lowestBound: Float,
        _ found: inout [Candidate]
    ) throws(IndexError) -> Bool {
        try lists[0].load(block: block)
        let frequencies = try lists[0].frequencies()
        let documents = lists[0].documents
        for index in 0..<lists[0].count where frequencies[index] > 0 {
            let document = documents[index]
            let norm = tables.norms[Int(codes[Int(document)])]
            var frequency = Float(frequencies[index])
            guard bm25(weight: weight, frequency: frequency * multiple, norm: norm) >= lowestBound else { continue }
            for place in lists.indices.dropFirst() {
                let reached = try lists[place].seek(to: document)
                guard reached == document else {
                    if reached == ScoredList.noDocument {
                        return false
                    }
                    frequency = 0
                    break
                }
                frequency = min(frequency, Float(try lists[place].frequency()))
            }
            guard frequency > 0 else { continue }
            let bound = bm25(weight: weight, frequency: frequency * multiple, norm: norm)
            if bound >= lowestBound {
                found.append(Candidate(document: document, bound: bound))
            }
        }
        return true
    }
}

extension Float {
    fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
        Swift.min(range.upperBound, Swift.max(range.lowerBound, self))
    }
}
