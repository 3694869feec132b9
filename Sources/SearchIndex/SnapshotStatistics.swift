/// What scores rest on: sums over all segments of a snapshot, in which a deleted document counts until it is merged away.
struct SnapshotStatistics: Sendable, Equatable {
    var documentCount = 0
    /// Σ weight × words over these documents.
    var totalLength: UInt64 = 0
    /// The languages of these documents, ascending by their bytes.
    var languages: [String] = []

    /// Of a document, weighted; 1 where there is none, so that it can be divided by.
    var averageLength: Double {
        documentCount > 0 && totalLength > 0 ? Double(totalLength) / Double(documentCount) : 1
    }

    init(_ views: [SegmentView]) {
        var names = Set<String>()
        for view in views {
            documentCount += view.segment.documentCount
            totalLength &+= view.segment.summary.totalLength
            names.formUnion(view.segment.summary.languages.map(\.name))
        }
        languages = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
