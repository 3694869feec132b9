/// Finds a pattern of several words in documents of one segment, by their positions.
final class PatternMatcher: OccurrenceCounter {
    private let weights: FieldWeights
    private let shape: PatternShape
    private let fields: FieldWordCounts
    /// The different words of the pattern.
    private let words: [Int]
    /// The words' posting lists.
    let cursors: UnsafeMutableBufferPointer<PostingsCursor>
    /// For each cursor its word and the forms of it that count.
    private let cursorWords: [Int]
    private let filters: [FormFilter?]
    private var sentences: PostingsCursor?
    private var buffer = PositionBuffer()
    private var sentenceBuffer = PositionBuffer(capacity: 64)
    /// Where each word's positions lie in the buffer.
    private var ranges: [Range<Int>]
    private var places: [WordPlaces]

    /// Without a language, of documents in all of them.
    init(
        _ leaf: QueryLeaf,
        query: BoundQuery,
        segment: Int,
        language: Int? = nil,
        arena: PostingsArena
    ) throws(IndexError) {
        let weights = leaf.weights
        self.weights = weights
        shape = leaf.shape
        let read = query.scopes[segment].segment
        fields = try read.fieldWordCounts()
        words = Set(leaf.words).sorted()
        var opened: [PostingsCursor] = []
        var cursorWords: [Int] = []
        var filters: [FormFilter?] = []
        for word in words {
            for list in query.lists(ofWord: word, inSegment: segment) where language == nil || language == list.language
            {
                opened.append(try read.cursor(for: list.info, positions: true, weights: weights, arena: arena))
                cursorWords.append(word)
                filters.append(list.filter.map { query.filters[$0] })
            }
        }
        self.cursorWords = cursorWords
        self.filters = filters
        if leaf.shape.asksForSentences, let list = read.summary.sentenceStarts {
            sentences = try read.cursor(for: list, positions: true, weights: weights, arena: arena)
        }
        cursors = .allocate(capacity: opened.count)
        _ = cursors.initialize(from: opened)
        ranges = Array(repeating: 0..<0, count: query.content.words.count)
        let nowhere = WordPlaces(start: UnsafePointer(buffer.positions), count: 0)
        places = Array(repeating: nowhere, count: query.content.words.count)
    }

    deinit {
        cursors.deinitialize()
        cursors.deallocate()
    }

    /// In a document that not all words need be in; documents come in ascending order.
    func frequency(in document: UInt32) throws(IndexError) -> UInt32 {
        for index in cursors.indices {
            try cursors[index].seek(to: document)
        }
        return try frequency(ofDocument: document)
    }

    func frequency(reaching _: UInt32) throws(IndexError) -> UInt32 {
        try frequency(ofDocument: cursors[0].document)
    }

    private func frequency(ofDocument document: UInt32) throws(IndexError) -> UInt32 {
        try readPositions(of: document)
        let bounds = FieldBounds(counts: fields[document], lastField: weights.lastField)
        var frequency: UInt64 = 0
        for field in 0...weights.lastField where weights.byField[field] > 0 {
            let occurrences = count(from: bounds.start(of: field), to: bounds.end(of: field))
            frequency += UInt64(occurrences) * UInt64(weights.byField[field])
        }
        return UInt32(clamping: frequency)
    }

    private func readPositions(of document: UInt32) throws(IndexError) {
        buffer.removeAll()
        for word in words {
            ranges[word] = 0..<0
        }
        for index in cursors.indices where cursors[index].document == document {
            let start = buffer.count
            let filter = filters[index]
            try cursors[index].positions(into: &buffer, withForms: filter != nil)
            var end = buffer.count
            if let filter {
                end = start
                for place in start..<buffer.count where filter.contains(buffer.forms[place]) {
                    buffer.positions[end] = buffer.positions[place]
                    end += 1
                }
            }
            add(start..<end, toWord: cursorWords[index])
        }
        if sentences != nil {
            sentenceBuffer.removeAll()
            if try sentences?.seek(to: document) == document {
                try sentences?.positions(into: &sentenceBuffer, withForms: false)
            }
        }
    }

    /// A word's second list and further ones are merged with those before.
    private func add(_ range: Range<Int>, toWord word: Int) {
        guard !ranges[word].isEmpty else {
            ranges[word] = range
            return
        }
        let known = ranges[word]
        let start = buffer.grow(by: known.count + range.count)
        var ends = (known.lowerBound, range.lowerBound)
        for place in start..<buffer.count {
            let takesKnown =
                ends.1 == range.upperBound
                || ends.0 < known.upperBound && buffer.positions[ends.0] < buffer.positions[ends.1]
            buffer.positions[place] = buffer.positions[takesKnown ? ends.0 : ends.1]
            if takesKnown {
                ends.0 += 1
            } else {
                ends.1 += 1
            }
        }
        ranges[word] = start..<buffer.count
    }

    private func count(from start: UInt32, to end: UInt32) -> Int {
        for word in words {
            let range = ranges[word]
            let low = Self.place(of: start, in: buffer.positions, range)
            let high =
                end == .max ? range.upperBound : Self.place(of: end, in: buffer.positions, low..<range.upperBound)
            places[word] = WordPlaces(start: UnsafePointer(buffer.positions + low), count: high - low)
        }
        let sentences = WordPlaces(start: UnsafePointer(sentenceBuffer.positions), count: sentenceBuffer.count)
        return places.withUnsafeBufferPointer { places in
            guard let first = places.baseAddress else { return 0 }
            var finder = OccurrenceFinder(places: first, sentences: sentences)
            return finder.count(shape)
        }
    }

    /// The first place of the range whose position isn't below `position`.
    private static func place(
        of position: UInt32,
        in positions: UnsafeMutablePointer<UInt32>,
        _ range: Range<Int>
    ) -> Int {
        range.lowerBound + partitionPoint(of: range.count) { positions[range.lowerBound + $0] < position }
    }
}

extension PatternShape {
    var asksForSentences: Bool {
        switch self {
        case .word, .phrase: false
        case .same: true
        case .near(let one, let other, distance: _): one.asksForSentences || other.asksForSentences
        case .anyOf(let shapes): shapes.contains(where: \.asksForSentences)
        }
    }
}
