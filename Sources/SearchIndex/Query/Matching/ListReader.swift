/// Documents of one segment with how often a pattern occurs in each, weighted by field.
struct DocumentHits {
    /// Ascending.
    var documents: [UInt32] = []
    var frequencies: [UInt32] = []

    static func + (one: DocumentHits, other: DocumentHits) -> DocumentHits {
        if one.documents.isEmpty {
            return other
        }
        if other.documents.isEmpty {
            return one
        }
        var sum = DocumentHits()
        sum.reserve(one.documents.count + other.documents.count)
        var place = 0
        for index in one.documents.indices {
            let document = one.documents[index]
            while place < other.documents.count, other.documents[place] < document {
                sum.append(other.documents[place], other.frequencies[place])
                place += 1
            }
            var frequency = one.frequencies[index]
            if place < other.documents.count, other.documents[place] == document {
                frequency = UInt32(clamping: UInt64(frequency) + UInt64(other.frequencies[place]))
                place += 1
            }
            sum.append(document, frequency)
        }
        sum.documents += other.documents[place...]
        sum.frequencies += other.frequencies[place...]
        return sum
    }

    mutating func reserve(_ count: Int) {
        documents.reserveCapacity(count)
        frequencies.reserveCapacity(count)
    }

    mutating func append(_ document: UInt32, _ frequency: UInt32) {
        documents.append(document)
        frequencies.append(frequency)
    }

    /// Those that are in the set.
    func within(_ set: DocumentSet) -> DocumentHits {
        switch set {
        case .all: return self
        case .bits(let bitmap):
            var kept = DocumentHits()
            for (index, document) in documents.enumerated() where bitmap.contains(document) {
                kept.append(document, frequencies[index])
            }
            return kept
        case .list(let wanted):
            var kept = DocumentHits()
            var place = 0
            for document in wanted {
                while place < documents.count, documents[place] < document {
                    place += 1
                }
                guard place < documents.count else { break }
                if documents[place] == document {
                    kept.append(document, frequencies[place])
                }
            }
            return kept
        }
    }
}

/// Reads whole posting lists of one segment.
struct ListReader {
    /// A list of this many times the wanted documents is sought through instead of read.
    private static let seekFactor = 16

    let scope: SegmentScope
    let filters: [FormFilter]
    let arena: PostingsArena

    /// All documents of a list in which a form that counts stands.
    func documents(of list: WordList) throws(IndexError) -> [UInt32] {
        try hits(of: list, weights: .any).documents
    }

    /// What the lists of one word have together, in documents of the set at least.
    func hits(
        of lists: ArraySlice<WordList>,
        weights: FieldWeights,
        within set: DocumentSet = .all
    ) throws(IndexError) -> DocumentHits {
        guard lists.count > 4 else {
            var sum = DocumentHits()
            for list in lists {
                sum = sum + (try hits(of: list, weights: weights, within: set))
            }
            return sum
        }
        var frequencies = Array(repeating: UInt32(0), count: scope.documentCount)
        for list in lists {
            let hits = try hits(of: list, weights: weights, within: set)
            for (index, document) in hits.documents.enumerated() {
                let sum = UInt64(frequencies[Int(document)]) + UInt64(hits.frequencies[index])
                frequencies[Int(document)] = UInt32(clamping: sum)
            }
        }
        var sum = DocumentHits()
        for (document, frequency) in frequencies.enumerated() where frequency > 0 {
            sum.append(UInt32(truncatingIfNeeded: document), frequency)
        }
        return sum
    }

    func hits(
        of list: WordList,
        weights: FieldWeights,
        within set: DocumentSet = .all
    ) throws(IndexError) -> DocumentHits {
        if let filter = list.filter {
            return try filtered(list, filters[filter], weights: weights, within: set)
        }
        var cursor = try scope.segment.cursor(for: list.info, positions: false, weights: weights, arena: arena)
        if case .list(let wanted) = set, wanted.count * Self.seekFactor < Int(list.info.documentFrequency) {
            return try sought(wanted, in: &cursor)
        }
        var found = DocumentHits()
        found.reserve(Int(list.info.documentFrequency))
        for block in 0..<cursor.blockCount {
            try cursor.load(block: block)
            let frequencies = try cursor.weightedFrequencies()
            for index in 0..<cursor.countInBlock where frequencies[index] > 0 {
                found.append(cursor.documents[index], frequencies[index])
            }
        }
        return found.within(set)
    }

    private func sought(_ wanted: [UInt32], in cursor: inout PostingsCursor) throws(IndexError) -> DocumentHits {
        var found = DocumentHits()
        for document in wanted {
            let reached = try cursor.seek(to: document)
            if reached == PostingsCursor.noDocument {
                break
            }
            if reached == document {
                let frequency = try cursor.weightedFrequency()
                if frequency > 0 {
                    found.append(document, frequency)
                }
            }
        }
        return found
    }

    /// Counts the positions whose form counts.
    private func filtered(
        _ list: WordList,
        _ filter: FormFilter,
        weights: FieldWeights,
        within set: DocumentSet
    ) throws(IndexError) -> DocumentHits {
        var cursor = try scope.segment.cursor(for: list.info, positions: true, weights: weights, arena: arena)
        let fields = try scope.segment.fieldWordCounts()
        var buffer = PositionBuffer()
        let bitmap: Bitmap? =
            if case .all = set { nil } else { set.bitmap(limit: scope.documentCount) }
        var found = DocumentHits()
        var document = try cursor.next()
        while document != PostingsCursor.noDocument {
            if bitmap?.contains(document) ?? true {
                buffer.removeAll()
                try cursor.positions(into: &buffer, withForms: true)
                var counts = SIMD4<UInt32>.zero
                let bounds = FieldBounds(counts: fields[document], lastField: weights.lastField)
                var frequency: UInt32 = 0
                for index in 0..<buffer.count where filter.contains(buffer.forms[index]) {
                    frequency += 1
                    counts[bounds.field(of: buffer.positions[index])] += 1
                }
                let weighted = weights.weighted(frequency: frequency, counts: counts)
                if weighted > 0 {
                    found.append(document, weighted)
                }
            }
            document = try cursor.next()
        }
        return found
    }
}

/// Where the fields of a document end, in words.
struct FieldBounds {
    private var ends: SIMD4<UInt32> = .init(repeating: .max)
    let lastField: Int

    /// The last field needs no end.
    init(counts: SIMD4<UInt32>, lastField: Int) {
        var end: UInt32 = 0
        for field in 0..<lastField {
            end = UInt32(clamping: UInt64(end) + UInt64(counts[field]))
            ends[field] = end
        }
        self.lastField = lastField
    }

    @inline(__always)
    func field(of position: UInt32) -> Int {
        var field = 0
        while field < lastField, position >= ends[field] {
            field += 1
        }
        return field
    }

    func start(of field: Int) -> UInt32 {
        field == 0 ? 0 : ends[field - 1]
    }

    /// Behind the field's last word.
    func end(of field: Int) -> UInt32 {
        field < lastField ? ends[field] : .max
    }
}
