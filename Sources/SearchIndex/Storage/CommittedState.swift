/// What the manifest on disk says, in memory: where a rollback leads back to.
struct CommittedState: Sendable {
    /// Files all, as the patches leave them; their logs are empty.
    var entries: [SegmentEntry] = []
    var patches: [WrittenPatch] = []
    var tag: String?
    /// Of the last change in it.
    var sequence: UInt64 = 0

    func entry(_ id: UInt64) -> SegmentEntry? {
        entries.first { $0.id == id }
    }
}

/// A patch file and what is needed to put its contents into a later one.
struct WrittenPatch: Sendable {
    let id: UInt64
    let seal: SegmentSeal
    /// By segment.
    var parts: [UInt64: Part]

    struct Part: Sendable {
        /// Ascending.
        var deleted: [UInt32]
        /// The overlay that the patch was made on.
        var before: ColumnOverlay
    }
}

/// What opening found.
struct OpenedIndex: Sendable {
    var state = CommittedState()
    var nextID: UInt64 = 1
    var generation: UInt64 = 0
    var lacksDocuments = false
    var notes: [String] = []
    /// Files that the manifest names.
    var names: Set<String> = []
}
