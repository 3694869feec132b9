extension TextIndex {
    /// Makes everything so far durable, and findable. After an error all is as it was, and a later commit may succeed.
    ///
    /// `tag` is a short string of the caller's, which comes back as `committedTag` when the index is opened again.
    public func commit(tag: String) throws(IndexError) {
        try committing.withLock { _ throws(IndexError) in try commitAlone(tag: tag) }
        if options.mergesInline {
            mergeAll()
        } else {
            background.wake()
        }
    }

    /// The caller holds `committing`.
    func commitAlone(tag: String) throws(IndexError) {
        try refresh()
        let plan = try writer.withLock { writer throws(IndexError) in
            try writer.freeze(tag: tag, damage: damage)
        }
        if let plan {
            try carryOut(plan)
        }
    }

    /// The caller holds `committing`.
    func carryOut(_ plan: CommitPlan) throws(IndexError) {
        let files: CommittedFiles
        do throws(IndexError) {
            try writeFirstManifest()
            files = try write(plan)
        } catch {
            writer.withLock { $0.abandon(plan) }
            removeNeedlessFiles()
            throw error
        }
        try change { writer throws(IndexError) in
            try writer.install(plan, files)
            publishIfUnchanged(&writer)
        }
        // Until the folder is synced the old manifest may come back after a crash, with the files that it names.
        try folder.files.syncFolder(folder.path)
        removeNeedlessFiles()
    }

    /// Before the first file of a new index, so that files without a manifest are known to have lost theirs.
    private func writeFirstManifest() throws(IndexError) {
        let isFirst = writer.withLock { $0.committed.tag == nil && $0.committed.entries.isEmpty }
        guard isFirst, try !folder.files.names(in: folder.path).contains(IndexFolder.manifestName) else { return }
        let manifest = Manifest(
            schema: schema,
            tag: nil,
            generation: 0,
            nextID: 1,
            lacksDocuments: lostDocuments,
            segments: [],
            patches: []
        )
        try folder.replaceManifest(manifest)
    }

    private func write(_ plan: CommitPlan) throws(IndexError) -> CommittedFiles {
        var files = CommittedFiles()
        for entry in plan.large {
            files.large.append(try folder.write(entry))
        }
        if let small = plan.small {
            files.small = try folder.write(small, schema: schema)
        }
        files.patches = try folder.write(plan.patch)
        files.entries = plan.committedEntries(files)
        let manifest = Manifest(
            schema: schema,
            tag: plan.tag,
            generation: plan.generation,
            nextID: plan.nextID,
            lacksDocuments: plan.lacksDocuments,
            segments: files.entries.compactMap { entry in
                entry.seal.map {
                    Manifest.SegmentFile(id: entry.id, seal: $0, documentCount: entry.segment.documentCount)
                }
            },
            patches: files.patches.map {
                Manifest.PatchFile(id: $0.id, seal: $0.seal, segments: $0.parts.keys.sorted())
            }
        )
        try folder.replaceManifest(manifest)
        return files
    }

    /// Takes back what was not committed.
    public func rollback() throws(IndexError) {
        try committing.withLock { _ throws(IndexError) in
            try change { writer throws(IndexError) in
                writer.rollback()
                if let snapshot = writer.nextSnapshot(damage) {
                    publish(snapshot)
                }
            }
            removeNeedlessFiles()
        }
    }

    /// Shows readers other segments with the same documents, so that the old ones can go.
    func publishIfUnchanged(_ writer: inout IndexWriter) {
        if !writer.hasUnpublished, let snapshot = writer.nextSnapshot(damage) {
            publish(snapshot)
        }
    }

    /// The caller holds `committing`. What can't be removed now is removed later, at the latest by the next opening.
    func removeNeedlessFiles() {
        let names = writer.withLock { $0.takeNeedlessNames() }
        for name in names.needless {
            folder.removeQuietly(name)
        }
        for name in names.damaged {
            _ = try? folder.setAside(name)
        }
    }

    /// Writes segments in memory to files while they take more room than they may. No manifest names them yet.
    func spill() throws(IndexError) {
        try committing.withLock { _ throws(IndexError) in
            try writeFirstManifest()
            while let entry = writer.withLock({ $0.largestToSpill() }) {
                let file = try folder.write(entry)
                try change { writer throws(IndexError) in
                    writer.installSpilled(file)
                    publishIfUnchanged(&writer)
                }
            }
        }
    }
}

extension CommitPlan {
    /// The segments of the new manifest, in their order.
    func committedEntries(_ files: CommittedFiles) -> [SegmentEntry] {
        var rest = files.small?.entry
        let inputs = Set(small?.inputs.map(\.id) ?? [])
        return entries.compactMap { entry in
            if inputs.contains(entry.id) {
                defer { rest = nil }
                return rest
            }
            let file = files.large.first { $0.id == entry.id }
            return (file.map { entry.moved(to: $0) } ?? entry).withoutLog
        }
    }
}
