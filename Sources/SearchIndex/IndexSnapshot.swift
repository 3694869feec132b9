/// The documents that were findable at one moment. Any number of threads may read it; it never changes.
public final class IndexSnapshot: Sendable {
    /// Grows with every refresh that changed something.
    public let generation: UInt64
    public let schema: IndexSchema
    /// The live documents.
    public let documentCount: Int

    /// Those with a live document, in order of addition as far as merging left it.
    let segments: [SegmentView]
    let statistics: SnapshotStatistics
    let scoring: ScoreModel
    let scopes = SegmentScopes()
    private let damage: DamageRegister

    init(generation: UInt64, schema: IndexSchema, segments: [SegmentView], damage: DamageRegister) {
        self.generation = generation
        self.schema = schema
        let segments = segments.filter { $0.live.liveCount > 0 }
        self.segments = segments
        self.damage = damage
        documentCount = segments.reduce(0) { $0 + $1.live.liveCount }
        statistics = SnapshotStatistics(segments)
        scoring = ScoreModel(statistics)
    }

    /// Says that a segment's bytes are not what was written: the next refresh leaves it out.
    func reportDamage(of view: SegmentView, _ error: IndexError) {
        damage.report(view.id, error)
    }
}

extension IndexSnapshot {
    /// Whether a live document has this key.
    public func contains(key: UInt64) throws(IndexError) -> Bool {
        try place(of: key) != nil
    }

    /// The value of a number field; nil where the document or its value is missing.
    public func number(_ field: String, key: UInt64) throws(IndexError) -> Int64? {
        let column = try column(field, in: schema.numberFields)
        guard let (view, document) = try place(of: key) else { return nil }
        return try reporting(view) { () throws(IndexError) in
            try view.segment.numbers(column, overlay: view.overlay)[document]
        }
    }

    /// The values of a keyword field; nil where there is no such document.
    public func keywords(_ field: String, key: UInt64) throws(IndexError) -> [String]? {
        let column = try column(field, in: schema.keywordFields)
        guard let (view, document) = try place(of: key) else { return nil }
        return try reporting(view) { () throws(IndexError) in
            try view.segment.keywords(column, overlay: view.overlay).values(of: document)
        }
    }

    /// Calls `body` with the key of every live document, and its value of a number field, in no promised order.
    public func forEachDocument(
        number field: String? = nil,
        _ body: (_ key: UInt64, _ number: Int64?) -> Void
    ) throws(IndexError) {
        var column: Int?
        if let field {
            column = try self.column(field, in: schema.numberFields)
        }
        for view in segments {
            try reporting(view) { () throws(IndexError) in
                let keys = try view.segment.keys()
                var numbers: NumberColumnReader?
                if let column {
                    numbers = try view.segment.numbers(column, overlay: view.overlay)
                }
                for document in 0..<UInt32(view.segment.documentCount) where view.live.isLive(document) {
                    body(keys[document], numbers?[document])
                }
            }
        }
    }

    /// The live document with this key. Keys are unique among live documents.
    func place(of key: UInt64) throws(IndexError) -> (view: SegmentView, document: UInt32)? {
        for view in segments.reversed() {
            let document = try reporting(view) { () throws(IndexError) in
                try view.segment.document(forKey: key)
            }
            if let document, view.live.isLive(document) {
                return (view, document)
            }
        }
        return nil
    }

    /// Runs what reads a segment, and notes when it meets damage.
    func reporting<Result>(
        _ view: SegmentView,
        _ body: () throws(IndexError) -> Result
    ) throws(IndexError) -> Result {
        do throws(IndexError) {
            return try body()
        } catch {
            if error.code == .damaged {
                reportDamage(of: view, error)
            }
            throw error
        }
    }

    private func column(_ field: String, in fields: [String]) throws(IndexError) -> Int {
        guard let column = fields.firstIndex(of: field) else {
            throw IndexError(code: .invalid, message: "the index has no such field: \(field)")
        }
        return column
    }
}
