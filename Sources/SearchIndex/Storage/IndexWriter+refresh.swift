extension IndexWriter {
    /// Turns what was added into a segment in memory.
    mutating func flush() throws(IndexError) {
        guard !fresh.isEmpty else { return }
        let id = takeID()
        if let segment = try builder.build(&fresh, in: &vocabulary, name: "segment \(id) in memory") {
            entries.append(SegmentEntry(id: id, segment: segment, seal: nil))
            sequence += 1
        }
        vocabulary.removeTokens()
        fresh.removeAll()
        hasNewSegments = true
    }

    /// Makes everything so far part of the next snapshot; gives it when it differs from the last.
    mutating func refresh(damage: DamageRegister) throws(IndexError) -> IndexSnapshot? {
        dropDamaged(damage)
        try flush()
        try mergeSmallSegments()
        return nextSnapshot(damage)
    }

    mutating func nextSnapshot(_ damage: DamageRegister) -> IndexSnapshot? {
        guard hasUnpublished || hasNewSegments else { return nil }
        if hasUnpublished {
            generation += 1
        }
        hasUnpublished = false
        hasNewSegments = false
        return IndexSnapshot(generation: generation, schema: schema, segments: entries.map(\.view), damage: damage)
    }

    /// Takes out the segments in which damage was met.
    mutating func dropDamaged(_ damage: DamageRegister) {
        for (id, _) in damage.take() {
            if committed.entry(id) != nil {
                damagedNames.insert(IndexFolder.segmentName(id))
            }
            guard let place = entries.firstIndex(where: { $0.id == id }) else { continue }
            entries.remove(at: place)
            sequence += 1
            lacksDocuments = true
            hasUnpublished = true
        }
    }

    /// Keeps the segments in memory few while refreshes come often. Large ones wait for the next commit.
    private mutating func mergeSmallSegments() throws(IndexError) {
        var policy = MergePolicy()
        policy.smallestTier = 32 << 10
        policy.largest = 2 << 20
        policy.deletedShare = 1
        policy.changedShare = .infinity
        while let chosen = policy.choice(
            among: entries.filter { !$0.isFile && busy[$0.id] == nil && $0.byteCount < policy.largest / 2 }
                .map(\.candidate)
        ) {
            let inputs = entries.filter { chosen.contains($0.id) }
            let rewrite = SegmentRewrite(inputs: inputs, base: sequence, id: takeID(), epoch: epoch)
            try install(rewrite.inMemory(schema: schema))
        }
    }

    /// Puts a rewritten segment into the place of those that it was made of; false when they have gone meanwhile.
    @discardableResult
    mutating func install(_ rewritten: RewrittenSegment) throws(IndexError) -> Bool {
        let inputs = Set(rewritten.rewrite.inputs.map(\.id))
        for id in inputs {
            busy[id] = nil
        }
        guard rewritten.rewrite.epoch == epoch, entries.count(where: { inputs.contains($0.id) }) == inputs.count else {
            return false
        }
        let entry = try rewritten.entry(carrying: entries)
        let place = entries.firstIndex { inputs.contains($0.id) } ?? 0
        entries.removeAll { inputs.contains($0.id) }
        if let entry {
            entries.insert(entry, at: min(place, entries.count))
        }
        hasNewSegments = true
        return true
    }
}

extension SegmentEntry {
    var candidate: MergePolicy.Candidate {
        MergePolicy.Candidate(
            id: id,
            bytes: byteCount,
            documents: segment.documentCount,
            deleted: live.deletedCount,
            changes: columnChanges
        )
    }
}

extension SegmentRewrite {
    /// Makes the new segment in memory.
    func inMemory(schema: IndexSchema) throws(IndexError) -> RewrittenSegment {
        var merger = SegmentMerger(inputs.map(\.view), schema: schema)
        let numbering = merger.numbering()
        var writer = SegmentWriter()
        let count = try merger.write(numbering, to: &writer)
        guard count > 0 else { return RewrittenSegment(rewrite: self, entry: nil, documents: numbering) }
        let segment = try Segment(writer.finish(documentCount: count, name: "segment \(id) in memory"))
        return RewrittenSegment(
            rewrite: self,
            entry: SegmentEntry(id: id, segment: segment, seal: nil),
            documents: numbering
        )
    }
}
