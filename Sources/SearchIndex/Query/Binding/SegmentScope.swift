internal import Synchronization

/// A segment of a snapshot with what every search of it needs at hand.
final class SegmentScope: Sendable {
    let view: SegmentView
    let segment: Segment
    let documentCount: Int
    /// For each language of the segment its number among the snapshot's.
    let languages: [Int]
    /// One a document; valid while this lives.
    nonisolated(unsafe) let codes: UnsafePointer<UInt8>
    nonisolated(unsafe) let keys: KeyColumn

    init(_ view: SegmentView, languages known: [String]) throws(IndexError) {
        self.view = view
        segment = view.segment
        documentCount = view.segment.documentCount
        languages = view.segment.summary.languages.map { language in
            known.firstIndex(of: language.name) ?? known.count
        }
        codes = try view.segment.lengthCodes()
        keys = try view.segment.keys()
    }
}

/// The segments of one snapshot, made ready at the first search.
final class SegmentScopes: Sendable {
    private let made = Mutex<[SegmentScope]?>(nil)

    func all(of snapshot: IndexSnapshot) throws(IndexError) -> [SegmentScope] {
        if let made = made.withLock({ $0 }) {
            return made
        }
        var scopes: [SegmentScope] = []
        for view in snapshot.segments {
            scopes.append(
                try snapshot.reporting(view) { () throws(IndexError) in
                    try SegmentScope(view, languages: snapshot.statistics.languages)
                }
            )
        }
        made.withLock { [scopes] in $0 = scopes }
        return scopes
    }
}
