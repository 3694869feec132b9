/// Counts the values of one field over all matches.
struct FacetCounter {
    private enum Source {
        case keyword(column: Int)
        case number(column: Int, bucket: @Sendable (Int64) -> Int64?)
    }

    private let source: Source
    private let limit: Int
    private var keywords: [String: Int] = [:]
    private var numbers: [Int64: Int] = [:]

    init(_ request: IndexFacet, _ schema: IndexSchema) throws(IndexError) {
        limit = max(0, request.limit)
        switch request.source {
        case .keyword(let field): source = .keyword(column: try schema.keywordColumn(field))
        case .number(let field, let bucket): source = .number(column: try schema.numberColumn(field), bucket: bucket)
        }
    }

    mutating func count(_ documents: [UInt32], of scope: SegmentScope) throws(IndexError) {
        switch source {
        case .keyword(let column): try countKeywords(documents, of: scope, column: column)
        case .number(let column, let bucket):
            let reader = try scope.segment.numbers(column, overlay: scope.view.overlay)
            for document in documents {
                if let number = reader[document], let bucket = bucket(number) {
                    numbers[bucket, default: 0] += 1
                }
            }
        }
    }

    private mutating func countKeywords(
        _ documents: [UInt32],
        of scope: SegmentScope,
        column: Int
    ) throws(IndexError) {
        let reader = try scope.segment.keywords(column, overlay: scope.view.overlay)
        var counts = Array(repeating: 0, count: reader.valueCount)
        counts.withUnsafeMutableBufferPointer { counts in
            for document in documents {
                reader.forEachOrdinal(of: document) { counts[Int($0)] += 1 }
            }
        }
        for (ordinal, count) in counts.enumerated() where count > 0 {
            keywords[try reader.value(UInt32(truncatingIfNeeded: ordinal)), default: 0] += count
        }
    }

    /// Most frequent first, equals by value: strings by their bytes.
    func result() -> [FacetBucket] {
        switch source {
        case .keyword:
            let sorted = keywords.sorted { one, other in
                one.value != other.value
                    ? one.value > other.value : one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
            }
            return sorted.prefix(limit).map { FacetBucket(value: .keyword($0.key), count: $0.value) }
        case .number:
            let sorted = numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return sorted.prefix(limit).map { FacetBucket(value: .number($0.key), count: $0.value) }
        }
    }
}
