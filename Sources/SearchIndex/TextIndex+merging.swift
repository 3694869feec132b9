extension TextIndex {
    /// Merges until nothing is due, on the caller's thread.
    func mergeAll() {
        while mergeOnce() {}
    }

    /// Does one merge that is due; false when there is none, or it failed and is to be tried again later.
    func mergeOnce() -> Bool {
        guard let rewrite = writer.withLock({ $0.nextMerge(policy) }) else {
            nameMergedFiles()
            return false
        }
        do throws(IndexError) {
            let background = background
            let rewritten = try folder.write(rewrite, schema: schema) { background.isStopping }
            let isInstalled = try writer.withLock { writer throws(IndexError) in
                let isInstalled = try writer.install(rewritten)
                if isInstalled {
                    writer.names.insert(IndexFolder.segmentName(rewrite.id))
                    publishIfUnchanged(&writer)
                }
                return isInstalled
            }
            if !isInstalled {
                folder.removeQuietly(IndexFolder.segmentName(rewrite.id))
            }
            return true
        } catch {
            writer.withLock { $0.abandon(rewrite) }
            if error.code == .damaged {
                reportDamage(of: rewrite.inputs)
            }
            return false
        }
    }

    /// Lets the manifest name merged files, so that the old ones can go, unless the caller has to commit anyway.
    private func nameMergedFiles() {
        committing.withLock { _ in
            // Under one lock: what is added meanwhile may not become durable under the tag of the commit before.
            let plan = try? writer.withLock { writer throws(IndexError) in
                guard let tag = writer.tagToRepeat else { return CommitPlan?.none }
                return try writer.freeze(tag: tag, damage: damage)
            }
            guard let plan else { return }
            // Without room it is done with the next commit.
            try? carryOut(plan)
        }
    }

    private func reportDamage(of entries: [SegmentEntry]) {
        for entry in entries {
            do throws(IndexError) {
                try entry.segment.bytes.verifyAll()
            } catch {
                damage.report(entry.id, error)
            }
        }
    }

    /// Waits until no merge is due. For benchmarks and tests.
    public func waitForMerges() {
        if options.mergesInline {
            mergeAll()
        } else {
            background.wake()
            background.waitUntilIdle()
        }
    }

    /// Verifies every page of what was opened; what is damaged goes with the next refresh.
    func scrub() {
        for view in publication.withLock({ $0.latest.segments }) where !background.isStopping {
            do throws(IndexError) {
                try view.segment.bytes.verifyAll()
            } catch {
                damage.report(view.id, error)
            }
        }
    }
}

extension IndexWriter {
    /// The merge that is due, if one is; its segments are noted as being worked on.
    mutating func nextMerge(_ policy: MergePolicy) -> SegmentRewrite? {
        guard !isClosed,
            let chosen = policy.choice(among: entries.filter { $0.isFile && busy[$0.id] == nil }.map(\.candidate))
        else { return nil }
        for id in chosen {
            busy[id] = sequence
        }
        return SegmentRewrite(
            inputs: entries.filter { chosen.contains($0.id) }.map(\.withoutLog),
            base: sequence,
            id: takeID(),
            epoch: epoch
        )
    }

    /// After a merge failed: everything is as it was.
    mutating func abandon(_ rewrite: SegmentRewrite) {
        for input in rewrite.inputs {
            busy[input.id] = nil
        }
    }

    /// The last commit's tag, when merges are all that it lacks.
    var tagToRepeat: String? {
        let isMerged = entries.map(\.id) != committed.entries.map(\.id)
        return isCommitted && isMerged && !isClosed ? committed.tag : nil
    }
}
