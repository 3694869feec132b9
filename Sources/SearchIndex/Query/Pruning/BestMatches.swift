/// The best documents so far where the score comes first, with what a score must reach to be among them.
struct BestMatches: ~Copyable {
    private let order: SortPlan
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
    private var ranks: SegmentRanks?
    private var groups: NumberReader?
    private var live = LiveDocuments(count: 0)
    private var filter: Bitmap?
    private let row: UnsafeMutablePointer<UInt64>

    /// `leafCount` parts at most make up a score; `collapse` is the column of groups.
    init(order: SortPlan, limit: Int, collapse: Int?, leafCount: Int) {
        self.order = order
        self.collapse = collapse
        margin = 1 - 1e-6 * Float(leafCount + 8)
        top = TopDocuments(limit: limit, width: order.width)
        row = .allocate(capacity: order.width)
    }

    deinit { row.deallocate() }

    /// Documents offered from now on are this segment's; those outside the filter don't count.
    mutating func begin(_ scope: SegmentView, number: Int, filter: Bitmap?) throws(IndexError) {
        segment = Int32(truncatingIfNeeded: number)
        ranks = try SegmentRanks(order, scope: scope, number: number)
        groups = try collapse.map { column throws(IndexError) in
            try scope.segment.numbers(column, overlay: scope.overlay)
        }
        live = scope.live
        self.filter = filter
    }

    @inline(__always)
    mutating func offer(_ document: UInt32, score: Float) {
        if score >= threshold {
            take(document, score: score)
        }
    }

    @inline(never)
    private mutating func take(_ document: UInt32, score: Float) {
        guard live.isLive(document), filter?.contains(document) ?? true, let ranks else { return }
        ranks.fill(row, document, score: score)
        let entry = TopDocuments.Entry(score: score, segment: segment, document: document, group: groups?[document])
        guard top.insert(entry, rank: row), top.isFull else { return }
        threshold = top.worstScore
        lowestBound = threshold * margin
    }
}
