/// Takes all matches, segment by segment: counts them, counts their values, and keeps the best.
struct MatchCollector: ~Copyable {
    private let order: SortPlan
    private let collapse: Int?
    private let counts: Bool
    private var facets: [FacetCounter]
    private(set) var best: TopDocuments
    private var total = 0
    private var ungrouped = 0
    private var groups = GroupTable()

    /// `collapse` is the column of groups.
    init(order: SortPlan, limit: Int, collapse: Int?, counts: Bool, facets: [FacetCounter]) {
        self.order = order
        self.collapse = collapse
        self.counts = counts
        self.facets = facets
        best = TopDocuments(limit: limit, width: order.width)
    }

    /// Live documents that match, ascending, with their scores (none where they aren't asked for).
    mutating func take(
        _ documents: [UInt32],
        scores: [Float],
        of scope: SegmentScope,
        number: Int
    ) throws(IndexError) {
        total += documents.count
        for index in facets.indices {
            try facets[index].count(documents, of: scope)
        }
        let groupReader = try collapse.map { column throws(IndexError) in
            try scope.segment.numbers(column, overlay: scope.view.overlay)
        }
        if counts, let groupReader {
            countGroups(documents, groupReader)
        }
        guard best.limit > 0 else { return }
        let startsWithScore = order.startsWithScore
        var threshold = best.worstScore
        let ranks = try SegmentRanks(order, scope: scope, number: number)
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: order.width) { rank in
            guard let row = rank.baseAddress else { return }
            for (index, document) in documents.enumerated() {
                let score = index < scores.count ? scores[index] : 0
                let isCandidate =
                    startsWithScore ? score >= threshold : ranks.first(document, score: score) <= best.worstFirst
                guard isCandidate else { continue }
                ranks.fill(row, document, score: score)
                let entry = TopDocuments.Entry(
                    score: score,
                    segment: Int32(truncatingIfNeeded: number),
                    document: document,
                    key: row[order.width - 1],
                    group: groupReader?[document]
                )
                if best.insert(entry, rank: row) {
                    threshold = best.worstScore
                }
            }
        }
    }

    private mutating func countGroups(_ documents: [UInt32], _ reader: NumberColumnReader) {
        for document in documents {
            if let group = reader[document] {
                groups.insert(group)
            } else {
                ungrouped += 1
            }
        }
    }

    /// Totals and facets; hits are yet to be named.
    func answer() -> SearchAnswer {
        SearchAnswer(
            total: counts ? total : nil,
            totalCollapsed: counts ? (collapse == nil ? total : groups.count + ungrouped) : nil,
            facets: facets.map { $0.result() }
        )
    }
}
