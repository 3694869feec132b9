/// The best of the documents that are in any list, by MaxScore in windows of documents: lists whose bounds together
/// don't reach the threshold are only sought for documents that others bring.
///
/// (Turtle and Flood, Query Evaluation: Strategies and Optimizations, 1995; with the bounds of blocks as in Ding and Suel,
/// Faster Top-k Document Retrieval Using Block-Max Indexes, 2011.)
struct BestOfAny {
    /// Documents in a window; a multiple of 64.
    private static let windowLength = 512
    /// Scores in a window from which on it is looked at as a whole.
    private static let denseCount = 64

    /// In the order of the query.
    private let lists: UnsafeMutableBufferPointer<ScoredList>
    private let codes: UnsafePointer<UInt8>
    private let documentLimit: Int
    /// For each list a score for each document of the window; all 0 between windows.
    private let scores: UnsafeMutableBufferPointer<Float>
    /// Of all lists together, while the window is looked at as a whole.
    private let sums: UnsafeMutableBufferPointer<Float>
    /// Documents of the window that have scores.
    private let touched: UnsafeMutableBufferPointer<UInt64>
    private let bounds: UnsafeMutableBufferPointer<Float>
    private let blocks: UnsafeMutableBufferPointer<Int>
    /// Lists by rising bound in the window.
    private let ranking: UnsafeMutableBufferPointer<Int>
    private let cancellation: CancellationCheck

    init(
        _ lists: [ScoredList],
        codes: UnsafePointer<UInt8>,
        documentLimit: Int,
        cancellation: CancellationCheck
    ) {
        self.lists = .allocate(capacity: lists.count)
        _ = self.lists.initialize(from: lists)
        self.codes = codes
        self.documentLimit = documentLimit
        scores = .allocate(capacity: lists.count * Self.windowLength)
        scores.initialize(repeating: 0)
        sums = .allocate(capacity: Self.windowLength)
        sums.initialize(repeating: 0)
        touched = .allocate(capacity: Self.windowLength / 64)
        touched.initialize(repeating: 0)
        bounds = .allocate(capacity: lists.count)
        bounds.initialize(repeating: 0)
        blocks = .allocate(capacity: lists.count)
        blocks.initialize(repeating: 0)
        ranking = .allocate(capacity: lists.count)
        _ = ranking.initialize(from: 0..<lists.count)
        self.cancellation = cancellation
    }

    func deallocate() {
        lists.deinitialize()
        lists.deallocate()
        scores.deallocate()
        sums.deallocate()
        touched.deallocate()
        bounds.deallocate()
        blocks.deallocate()
        ranking.deallocate()
    }

    func run(_ best: inout BestMatches) throws(IndexError) {
        var start = 0
        while start < documentLimit {
            try cancellation.counting()
            let first = UInt32(truncatingIfNeeded: start)
            let end = UInt32(truncatingIfNeeded: min(start + Self.windowLength, documentLimit))
            if setBounds(from: first, to: end - 1) >= best.lowestBound {
                try visit(first, end, &best)
            }
            start += Self.windowLength
        }
    }

    /// Bounds each list over the window and all of them together.
    private func setBounds(from first: UInt32, to last: UInt32) -> Float {
        var sum: Float = 0
        for list in lists.indices {
            blocks[list] = lists[list].block(covering: first, from: blocks[list])
            bounds[list] = lists[list].bound(fromBlock: blocks[list], upTo: last)
            sum += bounds[list]
        }
        return sum
    }

    private func visit(_ first: UInt32, _ end: UInt32, _ best: inout BestMatches) throws(IndexError) {
        rankLists()
        // Lists before this one can't bring a document to the threshold even together.
        var essential = 0
        var optional: Float = 0
        while essential < lists.count - 1, optional + bounds[ranking[essential]] < best.lowestBound {
            optional += bounds[ranking[essential]]
            essential += 1
        }
        var count = 0
        for place in essential..<lists.count where bounds[ranking[place]] > 0 {
            count += try spread(ranking[place], first, end)
        }
        if count >= Self.denseCount {
            return try finishDense(first, essential, optional, &best)
        }
        for word in 0..<touched.count where touched[word] != 0 {
            var rest = touched[word]
            touched[word] = 0
            while rest != 0 {
                let place = word << 6 + rest.trailingZeroBitCount
                rest &= rest - 1
                try finish(place, first + UInt32(truncatingIfNeeded: place), essential, optional, &best)
            }
        }
    }

    /// Insertion sort: the order hardly changes from window to window.
    private func rankLists() {
        for place in 1..<max(ranking.count, 1) {
            let list = ranking[place]
            var free = place
            while free > 0, bounds[ranking[free - 1]] > bounds[list] {
                ranking[free] = ranking[free - 1]
                free -= 1
            }
            ranking[free] = list
        }
    }

    /// Sums up the window as a whole: done in vectors, it takes less than looking at each document that was touched.
    private func finishDense(
        _ first: UInt32,
        _ essential: Int,
        _ optional: Float,
        _ best: inout BestMatches
    ) throws(IndexError) {
        touched.update(repeating: 0)
        guard let sums = sums.baseAddress, let scores = scores.baseAddress else { return }
        sums.update(from: scores, count: Self.windowLength)
        for list in 1..<lists.count {
            let row = scores + list * Self.windowLength
            for place in 0..<Self.windowLength {
                sums[place] += row[place]
            }
        }
        for place in 0..<Self.windowLength where sums[place] + optional >= best.lowestBound && sums[place] > 0 {
            try finish(place, first + UInt32(truncatingIfNeeded: place), essential, optional, &best)
        }
        self.scores.update(repeating: 0)
    }

    /// Writes the list's scores into the window; says how many.
    private func spread(_ number: Int, _ first: UInt32, _ end: UInt32) throws(IndexError) -> Int {
        guard let row = scores.baseAddress.map({ $0 + number * Self.windowLength }) else { return 0 }
        var count = 0
        var block = blocks[number]
        while block < lists[number].blockCount {
            try lists[number].load(block: block)
            let listScores = try lists[number].scores(codes)
            let documents = lists[number].documents
            let blockCount = lists[number].count
            let from = documents[0] >= first ? 0 : lists[number].place(of: first)
            var index = from
            while index < blockCount, documents[index] < end {
                let place = Int(documents[index] - first)
                row[place] = listScores[index]
                touched[place >> 6] |= 1 << UInt64(place & 63)
                index += 1
            }
            count += index - from
            guard index == blockCount, lists[number].lastDocument(ofBlock: block) < end - 1 else { return count }
            block += 1
        }
        return count
    }

    /// Adds what the optional lists have for a document, as long as it has a chance.
    private func finish(
        _ place: Int,
        _ document: UInt32,
        _ essential: Int,
        _ optional: Float,
        _ best: inout BestMatches
    ) throws(IndexError) {
        var sum: Float = 0
        for list in lists.indices {
            sum += scores[list * Self.windowLength + place]
        }
        var rest = optional
        var next = essential - 1
        while next >= 0, sum + rest >= best.lowestBound {
            let list = ranking[next]
            if bounds[list] > 0, try lists[list].seek(to: document) == document {
                let score = try lists[list].score(codes)
                scores[list * Self.windowLength + place] = score
                sum += score
            }
            rest -= bounds[list]
            next -= 1
        }
        // Anew, in the order of the query: so the last bit is right.
        sum = 0
        for list in lists.indices {
            sum += scores[list * Self.windowLength + place]
            scores[list * Self.windowLength + place] = 0
        }
        if next < 0, sum > 0 {
            best.offer(document, score: sum)
        }
    }
}
