/// What a commit writes, frozen at its beginning, so that adding and searching can go on meanwhile.
struct CommitPlan: Sendable {
    let tag: String
    /// The last change that it makes durable.
    let sequence: UInt64
    /// All segments as they are to be on disk, in their order.
    let entries: [SegmentEntry]
    /// Segments in memory that are large enough for a file of their own.
    let large: [SegmentEntry]
    /// The other segments in memory, which become one.
    let small: SegmentRewrite?
    let patch: PatchPlan
    let generation: UInt64
    let nextID: UInt64
    let lacksDocuments: Bool
}

/// The patch file that a commit writes, and those that it makes needless.
struct PatchPlan: Sendable {
    /// Nil when there is nothing to be written.
    let id: UInt64?
    let patch: Patch
    let parts: [UInt64: WrittenPatch.Part]
    /// Older ones that stay.
    let kept: [WrittenPatch]

    /// Puts a patch into the new one while it is at most so many times as large, so that they stay few.
    private static let foldingFactor = 2
    private static let maximalPatches = 12

    /// `entries` are those that will have files.
    init(_ entries: [SegmentEntry], since committed: CommittedState, takeID: () -> UInt64) {
        var parts: [UInt64: WrittenPatch.Part] = [:]
        for entry in entries {
            parts[entry.id] = Self.part(of: entry, since: committed)
        }
        let ids = Set(entries.map(\.id))
        var kept = committed.patches.filter { patch in patch.parts.keys.contains { ids.contains($0) } }
        var patch = Self.patch(entries, parts)
        if !patch.parts.isEmpty {
            var length = patch.length
            while let last = kept.last,
                last.seal.length <= UInt64(length * Self.foldingFactor) || kept.count >= Self.maximalPatches
            {
                kept.removeLast()
                length += Int(last.seal.length)
                for (id, part) in last.parts where ids.contains(id) {
                    parts[id] = part.followed(by: parts[id])
                }
            }
            patch = Self.patch(entries, parts)
        }
        id = patch.parts.isEmpty ? nil : takeID()
        self.patch = patch
        self.parts = parts
        self.kept = kept
    }

    /// What became of a segment since the last commit; nil when nothing did.
    private static func part(of entry: SegmentEntry, since committed: CommittedState) -> WrittenPatch.Part? {
        let older = committed.entry(entry.id)
        let changes = older == nil ? entry.log : entry.log.filter { $0.sequence > committed.sequence }
        guard !changes.isEmpty else { return nil }
        var deleted: [UInt32] = []
        for change in changes {
            if case .delete(let document) = change.change {
                deleted.append(document)
            }
        }
        return WrittenPatch.Part(deleted: deleted.sorted(), before: older?.overlay ?? ColumnOverlay())
    }

    private static func patch(_ entries: [SegmentEntry], _ parts: [UInt64: WrittenPatch.Part]) -> Patch {
        Patch(
            parts: entries.compactMap { entry in
                guard let part = parts[entry.id] else { return nil }
                let columns = entry.overlay.encode(since: part.before)
                return Patch.Part(segment: entry.id, deleted: part.deleted, columns: columns)
            }
        )
    }
}

extension WrittenPatch.Part {
    /// This part and a later one of the same segment as one.
    func followed(by later: WrittenPatch.Part?) -> WrittenPatch.Part {
        guard let later else { return self }
        return WrittenPatch.Part(deleted: Set(deleted + later.deleted).sorted(), before: before)
    }
}

extension Patch {
    /// About as many bytes as it takes.
    var length: Int { parts.reduce(32) { $0 + $1.columns.count + $1.deleted.count * 2 + 12 } }
}
