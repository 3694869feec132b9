/// A condition on a document's columns, tried document by document.
indirect enum DocumentTest {
    case number(NumberColumnReader, ClosedRange<Int64>)
    case missingNumber(NumberColumnReader)
    /// Any of the values with these ordinals.
    case keyword(KeywordColumnReader, passing: [Bool])
    case missingKeyword(KeywordColumnReader)
    case not(DocumentTest)
    case never

    @inline(__always)
    func passes(_ document: UInt32) -> Bool {
        switch self {
        case .number(let reader, let range): return reader[document].map(range.contains) ?? false
        case .missingNumber(let reader): return reader[document] == nil
        case .keyword(let reader, let passing):
            var holds = false
            reader.forEachOrdinal(of: document) { ordinal in holds = holds || passing[Int(ordinal)] }
            return holds
        case .missingKeyword(let reader): return reader.firstOrdinal(of: document) == KeywordColumnReader.none
        case .not(let test): return !test.passesOne(document)
        case .never: return false
        }
    }

    @inline(never)
    private func passesOne(_ document: UInt32) -> Bool { passes(document) }
}

extension SegmentMatcher {
    /// Nil for what is no condition on columns.
    func test(_ node: QueryNode) throws(IndexError) -> DocumentTest? {
        let overlay = scope.view.overlay
        switch node {
        case .number(let column, let range):
            return .number(try scope.segment.numbers(column, overlay: overlay), range)
        case .missingNumber(let column): return .missingNumber(try scope.segment.numbers(column, overlay: overlay))
        case .keyword(let column, let test): return try self.test(test, column: column)
        case .missingKeyword(let column): return .missingKeyword(try scope.segment.keywords(column, overlay: overlay))
        case .not(let inner): return try test(inner).map { .not($0) }
        case .all, .none, .leaf, .keys, .and, .or: return nil
        }
    }

    /// Tries each different value of the segment once.
    private func test(_ test: KeywordTest, column: Int) throws(IndexError) -> DocumentTest {
        let keywords = try scope.segment.keywords(column, overlay: scope.view.overlay)
        var passing = Array(repeating: false, count: keywords.valueCount)
        switch test {
        case .equals(let value):
            guard let ordinal = try keywords.ordinal(of: value) else { return .never }
            passing[Int(ordinal)] = true
        case .prefix(let start):
            try keywords.forEachValue(prefix: start) { ordinal, _ in passing[Int(ordinal)] = true }
        case .matching(let matches):
            try keywords.forEachValue { ordinal, value in passing[Int(ordinal)] = matches(value) }
        }
        return passing.contains(true) ? .keyword(keywords, passing: passing) : .never
    }

    /// Those of the set that pass.
    func documents(passing test: DocumentTest, within set: DocumentSet) -> DocumentSet {
        if case .never = test {
            return .empty
        }
        switch set {
        case .list(let documents): return .list(documents.filter(test.passes))
        case .bits(let bitmap): return .bits(bitmap.filtered(test.passes))
        case .all: return .bits(Bitmap(limit: limit, where: test.passes))
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
