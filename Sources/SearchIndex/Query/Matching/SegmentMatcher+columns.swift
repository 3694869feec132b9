// Conditions on columns.
extension SegmentMatcher {
    /// Tests each document of the set.
    private func filter(
        _ set: DocumentSet,
        _ holds: (UInt32) throws(IndexError) -> Bool
    ) throws(IndexError) -> DocumentSet {
        if case .list(let documents) = set {
            var found: [UInt32] = []
            for document in documents where try holds(document) {
                found.append(document)
            }
            return .list(found)
        }
        var found = Bitmap(limit: limit)
        if case .bits(let wanted) = set {
            for document in wanted.documents where try holds(document) {
                found.insert(document)
            }
        } else {
            for document in 0..<UInt32(truncatingIfNeeded: limit) where try holds(document) {
                found.insert(document)
            }
        }
        return .bits(found)
    }

    func documents(
        inRange range: ClosedRange<Int64>,
        column: Int,
        within set: DocumentSet
    ) throws(IndexError) -> DocumentSet {
        let numbers = try scope.segment.numbers(column, overlay: scope.overlay)
        return try filter(set) { document in numbers[document].map(range.contains) ?? false }
    }

    func documentsWithoutNumber(column: Int, within set: DocumentSet) throws(IndexError) -> DocumentSet {
        let numbers = try scope.segment.numbers(column, overlay: scope.overlay)
        return try filter(set) { document in numbers[document] == nil }
    }

    func documentsWithoutKeyword(column: Int, within set: DocumentSet) throws(IndexError) -> DocumentSet {
        let keywords = try scope.segment.keywords(column, overlay: scope.overlay)
        return try filter(set) { document in keywords.firstOrdinal(of: document) == KeywordReader.none }
    }

    /// Each value of the segment is tried once.
    func documents(
        where test: KeywordTest,
        column: Int,
        within set: DocumentSet
    ) throws(IndexError) -> DocumentSet {
        let keywords = try scope.segment.keywords(column, overlay: scope.overlay)
        var passing = Array(repeating: false, count: keywords.valueCount)
        var passes = false
        switch test {
        case .equals(let value):
            if let ordinal = try keywords.ordinal(of: value) {
                passing[Int(ordinal)] = true
                passes = true
            }
        case .prefix(let start):
            try keywords.forEachValue(prefix: start) { ordinal, _ in
                passing[Int(ordinal)] = true
                passes = true
            }
        case .matching(let matches):
            try keywords.forEachValue { ordinal, value in
                if matches(value) {
                    passing[Int(ordinal)] = true
                    passes = true
                }
            }
        }
        guard passes else { return .empty }
        return try filter(set) { document in
            var holds = false
            keywords.forEachOrdinal(of: document) { ordinal in holds = holds || passing[Int(ordinal)] }
            return holds
        }
    }

    func documents(ofKeys keys: Set<UInt64>) throws(IndexError) -> DocumentSet {
        var found: [UInt32] = []
        for key in keys {
            if let document = try scope.segment.document(forKey: key) {
                found.append(document)
            }
        }
        return .list(found.sorted())
    }
}
