/// Counts how often a pattern occurs in documents of one segment, given in ascending order.
protocol OccurrenceCounter: ~Copyable {
    /// Weighted by field; 0 where it doesn't occur.
    mutating func frequency(in document: UInt32) throws(IndexError) -> UInt32
}

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

    /// No document has a word behind this one.
    private static let lastPosition: UInt32 = 1 << 26

    private let weights: FieldWeights
    private let fields: FieldWordCounts
    private let length: UInt32
    /// By rising number of documents, each word's list once.
    private let cursors: UnsafeMutableBufferPointer<PostingsCursor>
    private let steps: [Step]
    private var buffer = PositionBuffer()
    /// Where each cursor's positions of the document at hand lie in the buffer; nil as long as they aren't read.
    private let ranges: UnsafeMutableBufferPointer<Range<Int>?>
    /// Ends of occurrences that are possible still.
    private var ends: UnsafeMutableBufferPointer<UInt32>
    private var bits: UnsafeMutableBufferPointer<UInt64>

    /// `lists` has for each place of the phrase its word's list; equal ones are read once.
    init(
        _ lists: [WordList],
        _ view: SegmentView,
        weights: FieldWeights,
        arena: PostingsArena
    ) throws(IndexError) {
        var known: [UInt32: Int] = [:]
        let fields = try view.segment.fieldWordCounts()
        var opened: [PostingsCursor] = []
        for list in lists.sorted(by: { $0.info.documentFrequency < $1.info.documentFrequency })
        where known[list.classNumber] == nil {
            known[list.classNumber] = opened.count
            opened.append(try view.segment.cursor(for: list.info, positions: true, weights: weights, arena: arena))
        }
        let length = UInt32(truncatingIfNeeded: lists.count)
        steps = lists.enumerated().map { place, list in
            Step(cursor: known[list.classNumber] ?? 0, offset: length - UInt32(truncatingIfNeeded: place))
        }.sorted { $0.cursor < $1.cursor }
        self.weights = weights
        self.fields = fields
        self.length = length
        cursors = .allocate(capacity: opened.count)
        _ = cursors.initialize(from: opened)
        ranges = .allocate(capacity: opened.count)
        ranges.initialize(repeating: nil)
        ends = .allocate(capacity: 256)
        bits = .allocate(capacity: 64)
        bits.initialize(repeating: 0)
    }

    deinit {
        cursors.deinitialize()
        cursors.deallocate()
        ranges.deallocate()
        ends.deallocate()
        bits.deallocate()
    }

    mutating func frequency(in document: UInt32) throws(IndexError) -> UInt32 {
        for index in cursors.indices where try cursors[index].seek(to: document) != document {
            return 0
        }
        return try frequency()
    }

    /// All documents of the set with the phrase.
    mutating func hits(
        within set: DocumentSet,
        limit: Int,
        _ cancellation: CancellationCheck
    ) throws(IndexError) -> DocumentHits {
        var found = DocumentHits()
        if case .list(let documents) = set {
            for document in documents {
                try cancellation.counting()
                add(document, try frequency(in: document), to: &found)
            }
            return found
        }
        var filter: Bitmap?
        if case .bits(let bitmap) = set {
            filter = bitmap
        }
        var document = try cursors[0].next()
        search: while document != PostingsCursor.noDocument {
            for index in 1..<max(cursors.count, 1) {
                let reached = try cursors[index].seek(to: document)
                if reached != document {
                    document = try cursors[0].seek(to: reached)
                    continue search
                }
            }
            if filter?.contains(document) ?? true {
                try cancellation.counting()
                add(document, try frequency(), to: &found)
            }
            document = try cursors[0].next()
        }
        return found
    }

    private func add(_ document: UInt32, _ frequency: UInt32, to found: inout DocumentHits) {
        if frequency > 0 {
            found.append(document, frequency)
        }
    }

    /// In the document that all cursors stand at.
    private mutating func frequency() throws(IndexError) -> UInt32 {
        buffer.removeAll()
        for index in ranges.indices {
            ranges[index] = nil
        }
        var count = try start(steps[0])
        for step in steps.dropFirst() where count > 0 {
            count = try keep(count, fitting: step)
        }
        return count > 0 ? weighted(count) : 0
    }

    private mutating func positions(of cursor: Int) throws(IndexError) -> Range<Int> {
        if let range = ranges[cursor] {
            return range
        }
        let start = buffer.count
        try cursors[cursor].positions(into: &buffer, withForms: false)
        guard buffer.count > start, buffer.positions[buffer.count - 1] <= Self.lastPosition else {
            throw IndexError(code: .damaged, message: "a posting list tells of words behind the end of a text")
        }
        ranges[cursor] = start..<buffer.count
        return start..<buffer.count
    }

    /// Every place of the first word may be of an occurrence.
    private mutating func start(_ step: Step) throws(IndexError) -> Int {
        let range = try positions(of: step.cursor)
        if range.count > ends.count {
            ends.deallocate()
            ends = .allocate(capacity: 2 * range.count)
        }
        for place in 0..<range.count {
            ends[place] = buffer.positions[range.lowerBound + place] &+ step.offset
        }
        return range.count
    }

    /// Keeps the ends that the word has a position for; says how many.
    private mutating func keep(_ count: Int, fitting step: Step) throws(IndexError) -> Int {
        let range = try positions(of: step.cursor)
        let positions = buffer.positions + range.lowerBound
        reserve(through: max(ends[count - 1], positions[range.count - 1] &+ step.offset))
        for place in 0..<count {
            bits[Int(ends[place] >> 6)] |= 1 &<< UInt64(ends[place] & 63)
        }
        // Each is written before it is known whether it counts.
        if range.count >= ends.count {
            enlargeEnds(to: 2 * range.count, keeping: count)
        }
        let last = ends[count - 1]
        var kept = 0
        for place in 0..<range.count {
            let end = positions[place] &+ step.offset
            ends[kept] = end
            kept &+= Int(truncatingIfNeeded: bits[Int(end >> 6)] &>> UInt64(end & 63) & 1)
        }
        bits.baseAddress?.update(repeating: 0, count: Int(last >> 6) + 1)
        return kept
    }

    private mutating func enlargeEnds(to capacity: Int, keeping count: Int) {
        let larger = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: capacity)
        for place in 0..<count {
            larger[place] = ends[place]
        }
        ends.deallocate()
        ends = larger
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
