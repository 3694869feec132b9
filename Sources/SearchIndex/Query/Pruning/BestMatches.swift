/// The best documents so far where the score comes first, with what a score must reach to be among them.
struct BestMatches: ~Copyable {
    private let order: SortPlan
    private let isScoreAlone: Bool
    private let collapse: Int?
    /// What bounds are lowered to for comparing: sums of many parts are rounded at each.
    private let margin: Float
    private(set) var top: TopDocuments
    /// Lower scores aren't among the best; equal ones may be.
    private(set) var threshold = -Float.infinity
    /// Parts of the index whose bound is lower hold none of the best.
    private(set) var lowestBound = -Float.infinity

    // Of the segment at hand.
    private var segment: Int32 = 0
    private var scope: SegmentScope?
    /// Made for the first document that is among the best.
    private var ranks: SegmentRanks?
    private var groups: NumberColumnReader?
    private var filter: Bitmap?
    private var tests: [DocumentTest] = []
    private let row: UnsafeMutablePointer<UInt64>

    /// `leafCount` parts at most make up a score; `collapse` is the column of groups.
    init(order: SortPlan, limit: Int, collapse: Int?, leafCount: Int) {
        self.order = order
        isScoreAlone = order.isScoreAlone
        self.collapse = collapse
        margin = 1 - 1e-6 * Float(leafCount + 8)
        top = TopDocuments(limit: limit, width: order.width)
        row = .allocate(capacity: order.width)
    }

    deinit { row.deallocate() }

    /// Documents offered from now on are this segment's; those that fail a test or are outside the filter don't count.
    mutating func begin(
        _ scope: SegmentScope,
        number: Int,
        filter: Bitmap? = nil,
        tests: [DocumentTest] = []
    ) throws(IndexError) {
        segment = Int32(truncatingIfNeeded: number)
        self.scope = scope
        ranks = isScoreAlone ? nil : try SegmentRanks(order, scope: scope, number: number)
        groups = try collapse.map { column throws(IndexError) in
            try scope.segment.numbers(column, overlay: scope.view.overlay)
        }
        self.filter = filter
        self.tests = tests
    }

    /// Takes the document if it is one of the best. Documents without a score don't match.
    @inline(__always)
    mutating func offer(_ document: UInt32, score: Float) {
        if score >= threshold, score > 0 {
            take(document, score: score)
        }
    }

    @inline(never)
    mutating func take(_ document: UInt32, score: Float) {
        guard let scope, scope.view.live.isLive(document), filter?.contains(document) ?? true else { return }
        for test in tests where !test.passes(document) {
            return
        }
        if let ranks {
            ranks.fill(row, document, score: score)
        } else {
            row[0] = UInt64(~score.bitPattern)
            row[1] = scope.keys[document]
        }
        let entry = TopDocuments.Entry(
            score: score,
            segment: segment,
            document: document,
            key: row[order.width - 1],
            group: groups?[document]
        )
        guard top.insert(entry, rank: row), top.isFull else { return }
        threshold = top.worstScore
        lowestBound = threshold * margin
    }
}
