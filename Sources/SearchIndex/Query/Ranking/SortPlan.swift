/// How a request's sort keys are worked out; for all segments of a snapshot.
struct SortPlan {
    enum Key {
        case score(descending: Bool)
        case number(column: Int, descending: Bool)
        /// For each segment the place of each ordinal's value among all values of the field.
        case keyword(column: Int, places: [[UInt64]], descending: Bool)
    }

    let keys: [Key]

    /// Numbers in a rank: one a key, then the document's own.
    var width: Int { keys.count + 1 }

    /// Whether the best score comes first.
    var startsWithScore: Bool {
        if case .score(descending: true)? = keys.first { true } else { false }
    }

    /// Whether ties of the score are left to the documents' keys.
    var isScoreAlone: Bool { keys.count == 1 && startsWithScore }

    init(_ order: [SortKey], _ snapshot: IndexSnapshot) throws(IndexError) {
        var keys: [Key] = []
        keys.reserveCapacity(order.count)
        for key in order {
            switch key {
            case .score(let descending): keys.append(.score(descending: descending))
            case .number(let field, let descending):
                keys.append(.number(column: try snapshot.schema.numberColumn(field), descending: descending))
            case .keyword(let field, let descending):
                let column = try snapshot.schema.keywordColumn(field)
                let places = try Self.places(column: column, snapshot)
                keys.append(.keyword(column: column, places: places, descending: descending))
            }
        }
        self.keys = keys.isEmpty ? [.score(descending: true)] : keys
    }

    private static func places(column: Int, _ snapshot: IndexSnapshot) throws(IndexError) -> [[UInt64]] {
        var values: Set<String> = []
        for view in snapshot.segments {
            try snapshot.reporting(view) { () throws(IndexError) in
                let reader = try view.segment.keywords(column, overlay: view.overlay)
                try reader.forEachValue { _, value in values.insert(value) }
            }
        }
        let sorted = values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let places = Dictionary(uniqueKeysWithValues: zip(sorted, 0..<UInt64(sorted.count)))
        var bySegment: [[UInt64]] = []
        for view in snapshot.segments {
            let reader = try view.segment.keywords(column, overlay: view.overlay)
            var own = Array(repeating: UInt64(0), count: reader.valueCount)
            try reader.forEachValue { ordinal, value in own[Int(ordinal)] = places[value] ?? 0 }
            bySegment.append(own)
        }
        return bySegment
    }
}

/// Works out ranks of one segment's documents: rows of numbers, compared from the first to the last, lower is better.
struct SegmentRanks {
    private enum Source {
        case score(descending: Bool)
        case number(NumberColumnReader, descending: Bool)
        case keyword(KeywordColumnReader, places: [UInt64], descending: Bool)
    }

    private let sources: [Source]
    private let keys: KeyColumn

    init(_ plan: SortPlan, scope: SegmentScope, number: Int) throws(IndexError) {
        var sources: [Source] = []
        for key in plan.keys {
            switch key {
            case .score(let descending): sources.append(.score(descending: descending))
            case .number(let column, let descending):
                let reader = try scope.segment.numbers(column, overlay: scope.view.overlay)
                sources.append(.number(reader, descending: descending))
            case .keyword(let column, let places, let descending):
                let reader = try scope.segment.keywords(column, overlay: scope.view.overlay)
                sources.append(.keyword(reader, places: places[number], descending: descending))
            }
        }
        self.sources = sources
        keys = scope.keys
    }

    /// The first number of the rank alone.
    func first(_ document: UInt32, score: Float) -> UInt64 {
        value(sources[0], document, score)
    }

    func fill(_ rank: UnsafeMutablePointer<UInt64>, _ document: UInt32, score: Float) {
        for (index, source) in sources.enumerated() {
            rank[index] = value(source, document, score)
        }
        rank[sources.count] = keys[document]
    }

    @inline(__always)
    private func value(_ source: Source, _ document: UInt32, _ score: Float) -> UInt64 {
        switch source {
        case .score(let descending):
            // Scores are never negative, so that their bits are in the order of their values.
            return UInt64(descending ? ~score.bitPattern : score.bitPattern)
        case .number(let reader, let descending):
            guard let number = reader[document] else { return .max }
            let rising = UInt64(bitPattern: number) ^ (1 << 63)
            // The last number stands for no value; the two furthest values are as good as equal.
            return min(descending ? ~rising : rising, .max - 1)
        case .keyword(let reader, let places, let descending):
            let ordinal = reader.firstOrdinal(of: document)
            guard ordinal != KeywordColumnReader.none else { return .max }
            let place = places[Int(ordinal)]
            return descending ? .max - 1 - place : place
        }
    }
}
