extension IndexWriter {
    /// A segment in memory at least as large gets a file of its own; merging it with others would cost more than it gains.
    private static let largeBytes = 4 << 20

    /// Fixes what a commit is to write; nil when the files say all that already.
    mutating func freeze(tag: String, damage: DamageRegister) throws(IndexError) -> CommitPlan? {
        dropDamaged(damage)
        let fresh = entries.filter { !$0.isFile && busy[$0.id] == nil }
        let large = fresh.filter { $0.byteCount >= Self.largeBytes }
        let small = fresh.filter { $0.byteCount < Self.largeBytes }
        guard
            !fresh.isEmpty || tag != committed.tag || sequence != committed.sequence || lacksDocuments != wasLacking
                || entries.map(\.id) != committed.entries.map(\.id)
        else { return nil }
        let rewrite = small.isEmpty ? nil : SegmentRewrite(inputs: small, base: sequence, id: takeID(), epoch: epoch)
        for entry in fresh {
            busy[entry.id] = sequence
        }
        let kept = entries.filter { $0.isFile } + large
        let patch = PatchPlan(kept, since: committed) { takeID() }
        names.formUnion(large.map { IndexFolder.segmentName($0.id) })
        if let rewrite {
            names.insert(IndexFolder.segmentName(rewrite.id))
        }
        if let id = patch.id {
            names.insert(IndexFolder.patchName(id))
        }
        return CommitPlan(
            tag: tag,
            sequence: sequence,
            entries: entries.filter { $0.isFile || busy[$0.id] == sequence },
            large: large,
            small: rewrite,
            patch: patch,
            generation: generation,
            nextID: nextID,
            lacksDocuments: lacksDocuments
        )
    }

    /// After a commit failed: everything is as it was.
    mutating func abandon(_ plan: CommitPlan) {
        for entry in plan.large + (plan.small?.inputs ?? []) {
            busy[entry.id] = nil
        }
    }

    /// After the new manifest is in place.
    mutating func install(_ plan: CommitPlan, _ files: CommittedFiles) throws(IndexError) {
        for file in files.large {
            busy[file.id] = nil
            if let place = entries.firstIndex(where: { $0.id == file.id }) {
                entries[place] = entries[place].moved(to: file)
                hasNewSegments = true
            }
        }
        if let small = files.small {
            try install(small)
        }
        committed = CommittedState(
            entries: files.entries,
            patches: files.patches,
            tag: plan.tag,
            sequence: plan.sequence
        )
        wasLacking = plan.lacksDocuments
        // A segment that was merged meanwhile is in no manifest yet: all that it carries has to get into a patch.
        for place in entries.indices where committed.entry(entries[place].id) != nil {
            let needed = busy[entries[place].id] ?? .max
            entries[place].forgetChanges(upTo: min(plan.sequence, needed))
        }
    }

    /// Back to the last commit.
    mutating func rollback() {
        fresh.removeAll()
        vocabulary.removeTokens()
        entries = committed.entries
        sequence += 1
        committed.sequence = sequence
        epoch += 1
        busy = [:]
        hasUnpublished = true
    }

    /// Takes note of files that are no longer needed, and gives their names; those of damaged ones apart.
    mutating func takeNeedlessNames() -> (needless: Set<String>, damaged: Set<String>) {
        var needed = Set(committed.patches.map { IndexFolder.patchName($0.id) })
        for entry in committed.entries + entries where entry.isFile {
            needed.insert(IndexFolder.segmentName(entry.id))
        }
        let needless = names.subtracting(needed)
        names.subtract(needless)
        let damaged = damagedNames.intersection(needless)
        damagedNames.subtract(damaged)
        return (needless.subtracting(damaged), damaged)
    }
}

/// What a commit has written.
struct CommittedFiles: Sendable {
    /// The segments in memory that have files of their own now.
    var large: [SegmentFile] = []
    var small: RewrittenSegment?
    /// All segments of the new manifest.
    var entries: [SegmentEntry] = []
    var patches: [WrittenPatch] = []
}

/// A segment that was written to a file.
struct SegmentFile: Sendable {
    let id: UInt64
    let segment: Segment
    let seal: SegmentSeal
}

extension IndexWriter {
    /// The largest segment in memory while all together take more than they may.
    func largestToSpill() -> SegmentEntry? {
        guard heapBytes > options.memoryBytes else { return nil }
        return entries.filter { !$0.isFile }.max { $0.byteCount < $1.byteCount }
    }

    mutating func installSpilled(_ file: SegmentFile) {
        guard let place = entries.firstIndex(where: { $0.id == file.id }) else { return }
        entries[place] = entries[place].moved(to: file)
        names.insert(IndexFolder.segmentName(file.id))
        hasNewSegments = true
    }
}
