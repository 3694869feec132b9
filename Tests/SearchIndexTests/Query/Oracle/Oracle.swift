import Foundation
import SearchIndex

/// Answers requests by looking at every document: what the index must answer too.
final class Oracle {
    let schema: IndexSchema
    private let words: OracleWords
    /// Documents that count in the statistics: the live ones, and deleted ones that are not merged away.
    let counted: [OracleDocument]
    let live: [OracleDocument]
    let averageLength: Double
    private var known: [WordPattern: (word: OracleWord, documentFrequency: Int)] = [:]

    init(schema: IndexSchema, words: OracleWords, counted: [OracleDocument], live: [OracleDocument]) {
        self.schema = schema
        self.words = words
        self.counted = counted
        self.live = live
        let total = counted.reduce(0) { $0 + Self.length($1, schema) }
        averageLength = Double(total) / Double(counted.count)
    }

    /// In weighted words.
    static func length(_ document: OracleDocument, _ schema: IndexSchema) -> Int {
        zip(document.fields, schema.textFields).reduce(0) { $0 + $1.0.words.count * $1.1.weight }
    }

    func word(_ pattern: WordPattern) -> (word: OracleWord, documentFrequency: Int) {
        if let word = known[pattern] {
            return word
        }
        let word = OracleWord(pattern, words)
        let found = (word, word.documentFrequency(in: counted))
        known[pattern] = found
        return found
    }

    struct Hit: Equatable {
        var document: OracleDocument
        var score: Float

        static func == (one: Hit, other: Hit) -> Bool {
            one.document.serial == other.document.serial && one.score == other.score
        }
    }

    /// All documents that match, in no order.
    func matches(_ query: IndexQuery) -> [Hit] {
        let leaves = OracleLeaf.leaves(of: query, oracle: self)
        return live.compactMap { document in
            var evaluation = OracleEvaluation(oracle: self, leaves: leaves, document: document)
            guard evaluation.matches(query) else { return nil }
            return Hit(document: document, score: evaluation.score)
        }
    }

    func answer(_ query: IndexQuery, _ request: IndexSearch) -> SearchAnswer {
        let found = matches(query)
        let order = request.order.isEmpty ? [.score(descending: true)] : request.order
        let sorted = found.sorted { precedes($0, $1, order) }
        var groups: Set<Int64> = []
        let listed = sorted.filter { hit in
            guard let field = request.collapse, let group = number(field, hit.document) else { return true }
            return groups.insert(group).inserted
        }
        return SearchAnswer(
            hits: listed.dropFirst(request.offset).prefix(request.limit).map {
                SearchAnswer.Hit(key: $0.document.key, score: $0.score, document: 0)
            },
            total: request.counts ? found.count : nil,
            totalCollapsed: request.counts ? listed.count : nil,
            facets: request.facets.map { facet($0, found) }
        )
    }

    private func precedes(_ one: Hit, _ other: Hit, _ order: [SortKey]) -> Bool {
        for key in order {
            switch key {
            case .score(let descending):
                if one.score != other.score {
                    return (one.score > other.score) == descending
                }
            case .number(let field, let descending):
                if let first = compare(number(field, one.document), number(field, other.document), descending) {
                    return first
                }
            case .keyword(let field, let descending):
                let ones = keywords(field, one.document).first
                let others = keywords(field, other.document).first
                if let first = compare(ones, others, descending) {
                    return first
                }
            }
        }
        return one.document.key < other.document.key
    }

    /// Nil for equal values.
    private func compare<Value: Comparable>(_ one: Value?, _ other: Value?, _ descending: Bool) -> Bool? {
        guard one != other else { return nil }
        guard let one else { return false }
        guard let other else { return true }
        return (one > other) == descending
    }

    private func facet(_ request: IndexFacet, _ found: [Hit]) -> [FacetBucket] {
        var counts: [FacetBucket.Value: Int] = [:]
        for hit in found {
            switch request.source {
            case .keyword(let field):
                for value in Set(keywords(field, hit.document)) {
                    counts[.keyword(value), default: 0] += 1
                }
            case .number(let field, let bucket):
                if let bucket = number(field, hit.document).flatMap(bucket) {
                    counts[.number(bucket), default: 0] += 1
                }
            }
        }
        let sorted = counts.sorted { one, other in
            if one.value != other.value {
                return one.value > other.value
            }
            switch (one.key, other.key) {
            case (.keyword(let one), .keyword(let other)): return one < other
            case (.number(let one), .number(let other)): return one < other
            default: return false
            }
        }
        return sorted.prefix(request.limit).map { FacetBucket(value: $0.key, count: $0.value) }
    }

    func number(_ field: String, _ document: OracleDocument) -> Int64? {
        schema.numberFields.firstIndex(of: field).flatMap { document.numbers[$0] }
    }

    func keywords(_ field: String, _ document: OracleDocument) -> [String] {
        schema.keywordFields.firstIndex(of: field).map { document.keywords[$0] } ?? []
    }
}
