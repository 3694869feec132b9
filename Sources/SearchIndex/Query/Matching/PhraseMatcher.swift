/// Finds words that follow directly on one another, each with one posting list all of which counts.
///
/// Begins with the rarest word and reads positions of the others only while something is left. Sets of positions are
/// compared as bits, without a branch for each position.
struct PhraseMatcher: OccurrenceCounter, ~Copyable {
    /// A word at a place of the phrase.
    private struct Step {
        var cursor: Int
        /// What makes its position in a document that of the phrase's end: the same for all words of one occurrence.
        var offset: UInt32
    }

    /// Positions of a word in a document, for the memory to begin with.
    private static let expectedPositions = 256
    /// Positions that are read before it is asked whether the phrase still has a chance.
    private static let chunkLength = 24
    /// No document has a word behind this one.
    private static let lastPosition: UInt32 = 1 << 26

    private let weights: FieldWeights
    /// What a word counts at least.
    private let lowestWeight: Int
    private let fields: FieldWordCounts
    private let length: UInt32
    /// By rising number of documents, each word's list once.
    let cursors: UnsafeMutableBufferPointer<PostingsCursor>
    private let steps: UnsafeMutableBufferPointer<Step>
    /// Ends of occurrences that are possible still.
    private var ends: UnsafeMutableBufferPointer<UInt32>
    /// As large as `ends`, to write to.
    private var found: UnsafeMutableBufferPointer<UInt32>
    private let chunk: UnsafeMutableBufferPointer<UInt32>
    /// All 0 between uses.
    private var bits: UnsafeMutableBufferPointer<UInt64>

    /// `lists` has for each place of the phrase, of which there are two or more, its word's list.
    init(
        _ lists: [WordList],
        _ segment: Segment,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) {
        var known: [UInt32: Int] = [:]
        let fields = try segment.fieldWordCounts()
        var opened: [PostingsCursor] = []
        for list in lists.sorted(by: { $0.info.documentFrequency < $1.info.documentFrequency })
        where known[list.classNumber] == nil {
            known[list.classNumber] = opened.count
            opened.append(try segment.cursor(for: list.info, positions: true, weights: weights, arena: arena))
        }
        let length = UInt32(truncatingIfNeeded: lists.count)
        let sequence = lists.enumerated().map { place, list in
            Step(cursor: known[list.classNumber] ?? 0, offset: length - UInt32(truncatingIfNeeded: place))
        }
        steps = .allocate(capacity: lists.count)
        _ = steps.initialize(from: sequence.sorted { $0.cursor < $1.cursor })
        self.weights = weights
        lowestWeight = Int((0...weights.lastField).map { weights.byField[$0] }.min() ?? 0)
        self.fields = fields
        self.length = length
        cursors = .allocate(capacity: opened.count)
        _ = cursors.initialize(from: opened)
        ends = .allocate(capacity: Self.expectedPositions)
        ends.initialize(repeating: 0)
        found = .allocate(capacity: Self.expectedPositions)
        found.initialize(repeating: 0)
        chunk = .allocate(capacity: Self.chunkLength)
        chunk.initialize(repeating: 0)
        bits = .allocate(capacity: 64)
        bits.initialize(repeating: 0)
    }

    deinit {
        cursors.deinitialize()
        cursors.deallocate()
        steps.deallocate()
        ends.deallocate()
        found.deallocate()
        chunk.deallocate()
        bits.deallocate()
    }

    /// All documents of the set with the phrase.
    mutating func hits(within set: DocumentSet, _ cancellation: CancellationCheck) throws(IndexError) -> DocumentHits {
        var hits = DocumentHits()
        if case .list(let documents) = set {
            for document in documents {
                try cancellation.counting()
                if try cursors[0].seek(to: document) == document, try meet(document) == document {
                    Self.add(document, try frequency(reaching: 1), to: &hits)
                }
            }
            return hits
        }
        var filter: Bitmap?
        if case .bits(let bitmap) = set {
            filter = bitmap
        }
        var document = try cursors[0].next()
        while document != PostingsCursor.noDocument {
            let reached = try meet(document)
            guard reached == document else {
                document = try cursors[0].seek(to: reached)
                continue
            }
            if filter?.contains(document) ?? true {
                try cancellation.counting()
                Self.add(document, try frequency(reaching: 1), to: &hits)
            }
            document = try cursors[0].next()
        }
        return hits
    }

    private static func add(_ document: UInt32, _ frequency: UInt32, to hits: inout DocumentHits) {
        if frequency > 0 {
            hits.append(document, frequency)
        }
    }

    /// Moves all cursors but the first to the document; gives the first document behind it that one of them has instead.
    private func meet(_ document: UInt32) throws(IndexError) -> UInt32 {
        for index in cursors.indices.dropFirst() {
            let reached = try cursors[index].seek(to: document)
            if reached != document {
                return reached
            }
        }
        return document
    }
}

// Positions of the document that all cursors stand at.
extension PhraseMatcher {
    mutating func frequency(reaching least: UInt32) throws(IndexError) -> UInt32 {
        // Occurrences are no more than those of the rarest word, and each of those that is none costs a weight.
        let most = Int(try cursors[0].weightedFrequency())
        guard most >= Int(least) else { return 0 }
        var spare = lowestWeight == 0 ? Int.max : (most - Int(least)) / lowestWeight
        var count = try start(steps[0])
        var next = 1
        while next < steps.count, count > 0 {
            let kept = try keep(count, fitting: steps[next], sparing: spare)
            spare -= count - kept
            count = kept
            next += 1
        }
        return count > 0 ? weighted(count) : 0
    }

    /// Every place of the first word may be of an occurrence.
    private mutating func start(_ step: Step) throws(IndexError) -> Int {
        var stream = try cursors[step.cursor].positionStream()
        reserve(ends: stream.count)
        guard let first = ends.baseAddress else { return 0 }
        let count = try stream.take(stream.count, into: first)
        guard ends[count - 1] <= Self.lastPosition else {
            throw IndexError(code: .damaged, message: "a posting list tells of words behind the end of a text")
        }
        for place in 0..<count {
            ends[place] &+= step.offset
        }
        return count
    }

    /// Keeps the ends that the word has a position for, and says how many; 0 as soon as more than `spare` fail.
    private mutating func keep(_ count: Int, fitting step: Step, sparing spare: Int) throws(IndexError) -> Int {
        var stream = try cursors[step.cursor].positionStream()
        let last = ends[count - 1]
        // Each is written before it is known whether it counts.
        reserve(ends: max(count, stream.count) + 1)
        reserve(through: last + 1)
        for place in 0..<count {
            bits[Int(ends[place] >> 6)] |= 1 &<< UInt64(ends[place] & 63)
        }
        var kept = 0
        var passed = 0
        guard let positions = chunk.baseAddress else { return 0 }
        while passed < count, passed - kept <= spare {
            let number = try stream.take(chunk.count, into: positions)
            guard number > 0 else { break }
            for place in 0..<number {
                let end = min(positions[place] &+ step.offset, last &+ 1)
                found[kept] = end
                kept &+= Int(truncatingIfNeeded: bits[Int(end >> 6)] &>> UInt64(end & 63) & 1)
            }
            let reached = positions[number - 1] &+ step.offset
            while passed < count, ends[passed] <= reached {
                passed += 1
            }
        }
        bits.baseAddress?.update(repeating: 0, count: Int(last >> 6) + 1)
        swap(&ends, &found)
        return passed - kept > spare ? 0 : kept
    }

    private mutating func reserve(ends count: Int) {
        guard count > ends.count else { return }
        let larger = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 2 * count)
        larger.initialize(repeating: 0)
        for place in 0..<ends.count {
            larger[place] = ends[place]
        }
        ends.deallocate()
        found.deallocate()
        ends = larger
        found = .allocate(capacity: 2 * count)
        found.initialize(repeating: 0)
    }

    private mutating func reserve(through end: UInt32) {
        let count = Int(end >> 6) + 1
        if count > bits.count {
            bits.deallocate()
            bits = .allocate(capacity: 2 * count)
            bits.initialize(repeating: 0)
        }
    }

    /// An occurrence lies in one field.
    private func weighted(_ count: Int) -> UInt32 {
        let bounds = FieldBounds(counts: fields[cursors[0].document], lastField: weights.lastField)
        var sum: UInt64 = 0
        for place in 0..<count {
            let last = ends[place] &- 1
            let field = bounds.field(of: last)
            if last &- (length &- 1) >= bounds.start(of: field) {
                sum += UInt64(weights.byField[field])
            }
        }
        return UInt32(clamping: sum)
    }
}
