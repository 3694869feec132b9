/// One segment made of several, or of one that is worn: what it is made of.
struct SegmentRewrite: Sendable {
    /// As they were at the beginning.
    let inputs: [SegmentEntry]
    /// The last change that they hold.
    let base: UInt64
    /// The new segment's number.
    let id: UInt64
    /// Of the writer's history: after a rollback the rewrite is for nothing.
    let epoch: UInt64
}

/// What became of a rewrite.
struct RewrittenSegment: Sendable {
    let rewrite: SegmentRewrite
    /// Nil when no document was live.
    let entry: SegmentEntry?
    /// Of each input, the new number of every document; ``SegmentMerger/gone`` for those that were not live.
    let documents: [[UInt32]]

    /// The new entry with what happened to its documents meanwhile.
    func entry(carrying changed: [SegmentEntry]) throws(IndexError) -> SegmentEntry? {
        guard var entry else { return nil }
        var changes: [LoggedChange] = []
        for (input, numbers) in zip(rewrite.inputs, documents) {
            guard let now = changed.first(where: { $0.id == input.id }) else { continue }
            for logged in now.log where logged.sequence > rewrite.base {
                let document = numbers[Int(logged.change.document)]
                if document != SegmentMerger.gone {
                    changes.append(
                        LoggedChange(sequence: logged.sequence, change: logged.change.moved(to: document))
                    )
                }
            }
        }
        changes.sort { $0.sequence < $1.sequence }
        for change in changes {
            try entry.make(change)
        }
        return entry
    }
}
